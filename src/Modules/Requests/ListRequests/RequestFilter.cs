using System.Globalization;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Requests.Contracts;

namespace Mitoyen.Requests.ListRequests;

/// <summary>What a list is narrowed to. The address bar keeps all of it, so that a list is shared and saved as a link.</summary>
sealed record RequestFilter
{
    public const string Open = "ouvertes", All = "toutes", ByRelevance = "pertinence", Newest = "recentes", Oldest = "anciennes", ByClass = "priorite", ByDueDate = "echeance";

    public static readonly IReadOnlyDictionary<string, RequestState> States = new Dictionary<string, RequestState>
    {
        ["nouvelles"] = RequestState.New, ["acceptees"] = RequestState.Accepted, ["planifiees"] = RequestState.Scheduled,
        ["en-attente"] = RequestState.WaitingForRequester, ["terminees"] = RequestState.Done, ["refusees"] = RequestState.Refused,
    };

    public string? Text { get; init; }
    /// <summary>One of <see cref="States"/>, open ones (also when empty), or all.</summary>
    public string State { get; init; } = Open;
    public CommuneId? Commune { get; init; }
    public AuthorityId? Principal { get; init; }
    public WorkKind? Kind { get; init; }
    public PriorityClass? Class { get; init; }
    public bool Urgent { get; init; }
    public bool Mine { get; init; }
    /// <summary>Received from this day on, as typed.</summary>
    public string? From { get; init; }
    /// <summary>Received until this day, which counts, as typed.</summary>
    public string? To { get; init; }
    public string? Sort { get; init; }

    public bool IsNarrow => this with { Sort = null } != new RequestFilter();

    public IEnumerable<Problem> Check()
    {
        if (!string.IsNullOrWhiteSpace(From) && French.ReadDate(From).IsRefused(out var from)) yield return new("du", from.Sentence);
        if (!string.IsNullOrWhiteSpace(To) && French.ReadDate(To).IsRefused(out var to)) yield return new("au", to.Sentence);
        if (ReadFrom() is { } first && ReadTo() is { } last && last < first) yield return new("au", "Cette date est avant la première.");
    }

    public DateOnly? ReadFrom() => Day(From);

    public DateOnly? ReadTo() => Day(To);

    static DateOnly? Day(string? typed) => string.IsNullOrWhiteSpace(typed) || French.ReadDate(typed) is not { Refusal: null } read ? null : read.Value;

    /// <summary>The address of this list; the usual values are left out.</summary>
    public string Url(string path = RequestLinks.List, int page = 1) => QueryOf(page) is { Length: > 0 } query ? $"{path}?{query}" : path;

    /// <summary>The filters as in the address, without the page; empty for the usual list.</summary>
    public string Query => QueryOf(1);

    string QueryOf(int page) => string.Join('&', Parts(page).Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}"));

    IEnumerable<(string Name, string? Value)> Parts(int page) =>
    [
        ("q", Text), ("etat", State == Open ? null : State), ("commune", Commune?.ToString()), ("collectivite", Principal?.ToString()), ("nature", Kind?.ToString()),
        ("priorite", Class?.ToString()), ("urgentes", Urgent ? "true" : null), ("miennes", Mine ? "true" : null), ("du", From), ("au", To), ("tri", Sort),
        ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null),
    ];
}
