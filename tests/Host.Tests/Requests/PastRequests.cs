using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Host.Tests.Requests;

/// <summary>Invented past requests to take over.</summary>
static class PastRequests
{
    public static readonly AuthorityId Bapaume = AuthorityId.From(new("0190a1b2-0000-7000-8000-000000000001"));
    public static readonly AuthorityId Bertincourt = AuthorityId.From(new("0190a1b2-0000-7000-8000-000000000002"));
    public static readonly DateTime Received = new(2026, 11, 2, 8, 0, 0, DateTimeKind.Utc);

    public static PastRequest One(string title, string description = "", AuthorityId? principal = null, DateTime? at = null, WorkKind? kind = WorkKind.Support,
        PastRequestStep[]? steps = null, PastMessage[]? messages = null) => new(
        RequestId.New(), principal ?? Bapaume, null, "Line Carpentier", "line.carpentier@exemple.test", title, description, 1, at ?? Received,
        kind, Impact.OnePerson, Urgency.ThisWeek, null, steps ?? [], messages ?? []);

    public static PastRequestStep Step(RequestState state, int hours, string? reason = null) => new(Received.AddHours(hours), "Noé Delattre", state, reason);
}
