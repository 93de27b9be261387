namespace Mitoyen.Agreements.Domain;

/// <summary>How far an agreement or an amendment is. Never stored: dated facts give it for any day.</summary>
enum Stage { Draft, PartlyVoted, Voted, Signed, InForce, Ended }
