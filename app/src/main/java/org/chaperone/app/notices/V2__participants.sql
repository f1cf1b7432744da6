-- Students who alone are concerned by an occasion, such as those on a trip; they are told besides their guardians. None for
-- an occasion of a whole class or grade.
CREATE TABLE notice_participant
(
    occasion uuid NOT NULL REFERENCES notice_occasion,
    student  text NOT NULL CHECK (student <> ''),
    PRIMARY KEY (occasion, student)
);

CALL append_only('notice_participant');
