-- When somebody gave their own number out, as they put it down; once. Whether it was authorized by then is told by the request's events.
CREATE TABLE request_given_out
(
    request   uuid PRIMARY KEY,
    requester text        NOT NULL,
    at        timestamptz NOT NULL,
    noted_at  timestamptz NOT NULL,
    noted_by  text        NOT NULL,
    FOREIGN KEY (request, requester) REFERENCES request (id, requester),
    CONSTRAINT only_who_gave_it_puts_it_down CHECK (noted_by = requester),
    CONSTRAINT not_before_it_was CHECK (at <= noted_at)
);

CALL append_only('request_given_out');
