namespace Mitoyen.Arbitration.Domain;

/// <summary>One clause for the kind of work: where it stands among those of its principal.</summary>
sealed class KindReason(Books books, Wording words)
{
    public string? For(WaitingRequest request, Choice first)
    {
        if (request == first.Request && first.Level != ChoiceLevel.Turn) return null;
        var account = request.Principal;
        var others = account.Kinds.Where(k => k.Waiting > 0 && k != request.Kind).ToList();
        if (others.Count == 0) return null;
        var inTurn = KindTurn.InTurn(books, account, Hypothesis.None);
        if (request.Kind.IsSupport && KindTurn.HoldsSupport(books, account, Hypothesis.None)) return Held(account, inTurn, request.Kind);
        return inTurn == request.Kind ? InTurn(account, request.Kind) : Waits(account, request.Kind, inTurn);
    }

    string InTurn(PrincipalAccount account, KindAccount kind) =>
        $"Chez {words.Principal(account.Key)}, c’est le tour de «\u00A0{words.Kind(kind.Key)}\u00A0»\u00A0: {Received(account, kind)}, la nature la plus en retard sur la fiche de poste.";

    string Waits(PrincipalAccount account, KindAccount kind, KindAccount inTurn)
    {
        var turns = KindTipping.Of(books, account, inTurn, kind) is { } minutes ? $"\u00A0; son tour viendra après {Spoken.Time(minutes)} de plus pour «\u00A0{words.Kind(inTurn.Key)}\u00A0»" : "";
        return $"Chez {words.Principal(account.Key)}, «\u00A0{words.Kind(kind.Key)}\u00A0» ({Received(account, kind)}) vient après «\u00A0{words.Kind(inTurn.Key)}\u00A0» ({Received(account, inTurn)}){turns}.";
    }

    string Held(PrincipalAccount account, KindAccount inTurn, KindAccount support)
    {
        var (minutes, all) = account.Support.At(books.Now);
        var turns = KindTipping.Of(books, account, inTurn, support) is { } more ? $" Il reviendra au plus tôt après {Spoken.Time(more)} de «\u00A0{words.Kind(inTurn.Key)}\u00A0»." : "";
        return $"Chez {words.Principal(account.Key)}, «\u00A0{words.Kind(support.Key)}\u00A0» a pris {Spoken.Share(minutes, all)} des huit dernières semaines pour un plafond de "
            + $"{Spoken.Share(account.Clauses[Clause.SupportCeiling]!.Value, 10_000)}\u00A0: il attend qu’une autre nature soit servie.{turns}";
    }

    static string Received(PrincipalAccount account, KindAccount kind) =>
        $"{Spoken.Time(kind.Received)} pour {Spoken.Share(kind.Weight, account.Kinds.Sum(k => k.Weight))}";
}
