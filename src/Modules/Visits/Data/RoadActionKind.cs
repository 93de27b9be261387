namespace Mitoyen.Visits.Data;

enum RoadActionKind { Arrived, Done, Note, Photo, Solved }
