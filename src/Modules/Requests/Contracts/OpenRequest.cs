using Mitoyen.Kernel;

namespace Mitoyen.Requests.Contracts;

/// <summary>A request that is not over, with who asked and the lots that are left.</summary>
/// <param name="Lots">Not done yet, in the order in which they were cut; empty where nobody cut any.</param>
public sealed record OpenRequest(RequestView Request, string RequesterName, string RequesterEmail, IReadOnlyList<OpenLot> Lots);

public sealed record OpenLot(string Name, Minutes Length);
