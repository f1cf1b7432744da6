-- For naming what a change is about while it is only staged.
CREATE INDEX staged_person_id ON staged_person (id);
CREATE INDEX staged_school_class_id ON staged_school_class (id);
CREATE INDEX staged_organization_id ON staged_organization (id);
