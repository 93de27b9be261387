using System.Globalization;
using Mitoyen.Kernel;
using Mitoyen.Requests.Data;

namespace Mitoyen.Requests.RankRequests;

/// <summary>A principal's open requests in its order, the unranked after the ranked.</summary>
sealed record RankedList
{
    readonly Dictionary<RequestId, int> ranks;
    readonly int edition;

    public RankedList(AuthorityId principal, string name, bool isMine, Ranking? ranking, IReadOnlyList<Request> open)
    {
        (Principal, Name, IsMine, edition) = (principal, name, isMine, ranking?.StepCount ?? 0);
        ranks = (ranking?.Order ?? []).Select((id, i) => (id, i)).ToDictionary(r => r.id, r => r.i + 1);
        Requests = [.. open.OrderBy(r => RankOf(r) ?? int.MaxValue)];
    }

    public AuthorityId Principal { get; }
    public string Name { get; }
    public bool IsMine { get; }
    public IReadOnlyList<Request> Requests { get; }

    public int? RankOf(Request request) => ranks.TryGetValue(request.Id, out var rank) ? rank : null;

    public RankForm ToForm() => new()
    {
        Principal = Principal.ToString(), Version = edition.ToString(CultureInfo.InvariantCulture),
        Lines = [.. Requests.Select(r => new RankLine { Id = r.Id.ToString(), Number = RankOf(r)?.ToString(CultureInfo.InvariantCulture) })],
    };

    /// <summary>The form with what was typed, for the requests that are open now.</summary>
    public RankForm Keeping(RankForm typed)
    {
        var numbers = typed.Lines.Where(l => l.Id is not null).DistinctBy(l => l.Id).ToDictionary(l => l.Id!, l => l.Number);
        var form = ToForm();
        foreach (var line in form.Lines) line.Number = numbers.TryGetValue(line.Id!, out var number) ? number : line.Number;
        return form;
    }
}
