using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Platform;

namespace Mitoyen.Requests.RankRequests;

/// <summary>A principal's order: numbers typed beside its requests, or one moved by a button.</summary>
sealed class RankForm
{
    public string? Principal { get; set; }
    public string? Version { get; set; }
    /// <summary><c>monter:id</c>, <c>descendre:id</c>, or to save the numbers.</summary>
    public string? Action { get; set; }
    public List<RankLine> Lines { get; set => field = value ?? []; } = [];

    public AuthorityId? ReadPrincipal() => Guid.TryParse(Principal, out var id) ? AuthorityId.From(id) : null;

    public int ReadVersion() => int.TryParse(Version, CultureInfo.InvariantCulture, out var version) ? version : -1;

    /// <summary>The request to move and by how many places; null when numbers are saved.</summary>
    public (RequestId Request, int By)? ReadMove() => Action?.Split(':') switch
    {
        ["monter", var id] when Guid.TryParse(id, out var request) => (RequestId.From(request), -1),
        ["descendre", var id] when Guid.TryParse(id, out var request) => (RequestId.From(request), 1),
        _ => null,
    };

    public IReadOnlyList<(RequestId Request, int? Number)> ReadNumbers() =>
        [.. Lines.Where(l => Guid.TryParse(l.Id, out _)).Select(l => (RequestId.From(Guid.Parse(l.Id!)), string.IsNullOrWhiteSpace(l.Number) ? (int?)null : (int)French.ReadNumber(l.Number).Value))];

    public IEnumerable<Problem> Check()
    {
        foreach (var (i, line) in Lines.Index())
        {
            if (!Guid.TryParse(line.Id, out _)) yield return new("", "Ce formulaire est incomplet : rechargez la page et recommencez.");
            if (string.IsNullOrWhiteSpace(line.Number)) continue;
            var read = French.ReadNumber(line.Number);
            if (read.IsRefused(out var unreadable)) yield return new($"Lines[{i}].Number", unreadable.Sentence);
            else if (read.Value is < 1 or > 9_999) yield return new($"Lines[{i}].Number", "Un rang va de 1 à 9 999.");
        }
    }
}

sealed class RankLine
{
    public string? Id { get; set; }
    public string? Number { get; set; }
}
