using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Timekeeping.Domain;
using Mitoyen.Timekeeping.Names;

namespace Mitoyen.Timekeeping.SearchEntries;

/// <summary>What the list of lines is narrowed to, as it stands in the address: <c>du au nature pour agent demande q page</c>.</summary>
sealed record EntryFilter(string? From, string? To, string? Kind, string? Beneficiary, string? Officer, string? Request, string? Text)
{
    public const int PageSize = 50;

    public static EntryFilter Read(IQueryCollection query) =>
        new(Value(query, "du"), Value(query, "au"), Value(query, "nature"), Value(query, "pour"), Value(query, "agent"), Value(query, "demande"), Value(query, "q"));

    static string? Value(IQueryCollection query, string name) => query[name].FirstOrDefault() is { Length: > 0 } text ? text.Trim() : null;

    public bool IsEmpty => this == new EntryFilter(null, null, null, null, null, null, null);

    public IEnumerable<Problem> Check()
    {
        if (From is not null && French.ReadDate(From).IsRefused(out var noFrom)) yield return new("du", noFrom.Sentence);
        if (To is not null && French.ReadDate(To).IsRefused(out var noTo)) yield return new("au", noTo.Sentence);
        else if (FromDay > ToDay) yield return new("au", new PeriodBackwards().Sentence);
        if (Kind is not null && WorkCode.Kind(Kind) is null) yield return new("nature", "Cette nature de travail n’existe pas.");
        if (Beneficiary is not null && WorkCode.Beneficiary(Beneficiary) is null) yield return new("pour", "Ce bénéficiaire n’existe pas.");
        if (Officer is not null && OfficerId is null) yield return new("agent", "Cette personne n’existe pas.");
        if (!WorkCode.TryRequest(Request, out _)) yield return new("demande", new RequestNotFound().Sentence);
        if (Text?.Length > 200) yield return new("q", "Cherchez au plus 200 caractères.");
    }

    public DateOnly? FromDay => Day(From);
    public DateOnly? ToDay => Day(To);
    public AccountId? OfficerId => Guid.TryParse(Officer, out var id) ? new AccountId(id) : null;

    static DateOnly? Day(string? text) => text is not null && French.ReadDate(text) is { Refusal: null } day ? day.Value : null;

    /// <summary>The same filters under another address.</summary>
    public string Url(string path, int page = 1)
    {
        var values = new Dictionary<string, string?>
        {
            ["du"] = From, ["au"] = To, ["nature"] = Kind, ["pour"] = Beneficiary, ["agent"] = Officer, ["demande"] = Request, ["q"] = Text,
            ["page"] = page > 1 ? page.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
        };
        return QueryHelpers.AddQueryString(path, values.Where(v => v.Value is not null).ToDictionary());
    }
}
