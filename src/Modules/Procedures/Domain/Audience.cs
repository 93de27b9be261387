namespace Mitoyen.Procedures.Domain;

/// <summary>For whom an official archive is written; the same sheet may stand in several.</summary>
enum Audience { Individuals, Associations, Businesses }
