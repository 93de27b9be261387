using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Arbitration.SeeDecisions;

/// <summary>What the address asks for. A day that cannot be read is left out, and said beside its field.</summary>
sealed record DecisionFilter(string? From, string? To, bool OverridesOnly)
{
    public DateOnly? FirstDay => Day(From);
    public DateOnly? LastDay => Day(To);
    public bool IsSet => !string.IsNullOrWhiteSpace(From) || !string.IsNullOrWhiteSpace(To) || OverridesOnly;

    public string Query => $"du={Uri.EscapeDataString(From ?? "")}&au={Uri.EscapeDataString(To ?? "")}{(OverridesOnly ? "&passe-droits=true" : "")}";

    public IEnumerable<Problem> Check()
    {
        if (Wrong(From) is { } from) yield return new("du", from);
        if (Wrong(To) is { } to) yield return new("au", to);
        if (FirstDay > LastDay) yield return new("au", "La fin vient avant le début.");
    }

    static DateOnly? Day(string? typed) => string.IsNullOrWhiteSpace(typed) || French.ReadDate(typed).IsRefused(out _) ? null : French.ReadDate(typed).Value;

    static string? Wrong(string? typed) => !string.IsNullOrWhiteSpace(typed) && French.ReadDate(typed).IsRefused(out var refusal) ? refusal.Sentence : null;
}
