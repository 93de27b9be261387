namespace Mitoyen.Councils.Domain;

/// <summary>Whether the officer is asked to come to a meeting, and what the answer is.</summary>
enum CallState { NotCalled, Called, Accepted, Declined }
