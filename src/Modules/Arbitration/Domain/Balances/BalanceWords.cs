namespace Mitoyen.Arbitration.Domain;

/// <summary>Balances in plain French.</summary>
static class BalanceWords
{
    /// <summary>« 12 h dues », « 3 h d’avance », « à jour ».</summary>
    public static string Short(long balance) => balance switch
    {
        < 0 => $"{Spoken.Time(-balance)} à recevoir",
        > 0 => $"{Spoken.Time(balance)} d’avance",
        _ => "à jour",
    };

    public static string Share(SupportShare share) => Spoken.Share(share.Support, share.All);

    /// <summary>One sentence that a councillor can read aloud: received, due, the difference, and, where a bound is proven, whether it is within what was agreed.</summary>
    public static string Aloud(string name, DateOnly start, DateOnly day, Standing s)
    {
        var opening = $"Du {Spoken.Day(start)} au {Spoken.Day(day)}, {name} a reçu {Spoken.Time(s.Received)} de travail pour {Spoken.Share(s.Weight, s.TotalWeight)} du poste";
        var uncalled = s.Uncalled > 0 ? $", et n’a pas appelé {Spoken.Time(s.Uncalled)} auxquelles elle avait droit" : "";
        return $"{opening}{uncalled}\u00A0; {Stand(s)}.";
    }

    static string Stand(Standing s)
    {
        var difference = s.Balance switch
        {
            < 0 => $"il lui reste {Spoken.Time(-s.Balance)} à recevoir",
            > 0 => $"elle a {Spoken.Time(s.Balance)} d’avance",
            _ => "elle est exactement à jour",
        };
        if (s.Balance == 0 || s.Bound is not { } bound) return difference;
        var allowed = s.Balance < 0 ? -bound.Low : bound.High;
        return s.Balance >= bound.Low && s.Balance <= bound.High
            ? $"{difference}, ce que la convention permet (jusqu’à {Spoken.Time(allowed)})"
            : $"{difference}, au-delà des {Spoken.Time(allowed)} que la file garantit quand chacun a des demandes en attente";
    }
}
