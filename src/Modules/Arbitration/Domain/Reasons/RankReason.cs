namespace Mitoyen.Arbitration.Domain;

/// <summary>One clause for the rank of a request inside its kind.</summary>
sealed class RankReason(Books books)
{
    public string? For(WaitingRequest request)
    {
        var kind = request.Kind;
        if (kind.Waiting < 2) return null;
        var head = KindTurn.Head(books.Now, kind, Hypothesis.None);
        if (head == request) return $"Dans cette nature, elle est la 1re sur {kind.Waiting}\u00A0: {Because(request)}.";
        return $"Dans cette nature, {kind.Waiting} demandes attendent et une autre vient avant elle\u00A0: {Because(request, head)}.";
    }

    static string Because(WaitingRequest head) => head.Rank is { } rank ? $"son donneur d’ordres l’a mise au rang {rank}" : "échéance, commune la moins servie, puis ancienneté";

    string Because(WaitingRequest request, WaitingRequest head)
    {
        if (head.Rank is { } rank) return $"son donneur d’ordres a mis l’autre au rang {rank}";
        if (head.ClassAt(books.Now) != request.ClassAt(books.Now)) return "l’autre est plus pressante (classe, échéance ou durée d’attente)";
        if (CommuneHours.Compare(head.Commune, 0, request.Commune, 0) != 0) return "la commune de l’autre a été moins servie";
        return head.Since == request.Since ? "elles datent du même instant et l’autre porte le premier nom" : "l’autre attend depuis plus longtemps";
    }
}
