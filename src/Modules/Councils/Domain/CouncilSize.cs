namespace Mitoyen.Councils.Domain;

/// <summary>On which side of the limit of inhabitants a council stands. An EPCI stands on the side of its largest commune (CGCT L5211-1).</summary>
enum CouncilSize { Small, Large }
