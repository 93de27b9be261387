namespace Mitoyen.Arbitration.Domain;

/// <summary>
/// Why a request has its place, from the numbers that decide it: what each of the two principals concerned has received for its share, made comparable; who is most behind; therefore; and what would turn it.
/// The same for a request that goes first and for one that waits.
/// </summary>
sealed class Reason(Books books, Wording words)
{
    readonly Choice first = Chooser.Choose(books)!.Value;

    public string For(WaitingRequest request)
    {
        var rival = request.Principal == first.Principal ? RunnerUp() : request.Principal;
        IEnumerable<string?> parts = [Level(request), rival is null ? Alone() : Numbers(rival), rival is null ? null : Tipping(rival), new KindReason(books, words).For(request, first), new RankReason(books).For(request)];
        return string.Join(' ', parts.Where(p => p is not null));
    }

    /// <summary>The principal that would pass if the first one did not: the smallest V among the others that wait.</summary>
    PrincipalAccount? RunnerUp() => books.Parties.Where(p => p != first.Principal && p.Waiting > 0)
        .Order(Comparer<PrincipalAccount>.Create((a, b) => TurnHeap.Compare(a, b) is not 0 and var byTurn ? byTurn : a.Key.CompareTo(b.Key))).FirstOrDefault();

    string? Level(WaitingRequest request)
    {
        var own = Name(request.Principal);
        if (request == books.Override?.Request) return $"L’agent l’a prise en premier\u00A0: {books.Override.Reason}.";
        if (!request.IsUrgent) return null;
        var left = Spoken.Time(Math.Max(0, request.Principal.Allowance.Left(books.Worked).Floor()));
        if (request.Principal.Allowance.IsOpen(books.Worked)) return $"Elle est urgente et passe devant ce qui ne l’est pas\u00A0: il reste {left} de réserve d’urgence à {own}, et ce temps sera rendu minute pour minute.";
        return Chooser.HasConsent(books, request)
            ? $"Elle est urgente\u00A0: la réserve de {own} est épuisée, mais les autres ont donné leur accord."
            : $"Elle est déclarée urgente, mais la réserve d’urgence de {own} est épuisée\u00A0: elle attend son tour.";
    }

    string Alone() => $"{Name(first.Principal)} est seul à avoir une demande en attente\u00A0: son tour ne dépend de personne.";

    string Numbers(PrincipalAccount rival)
    {
        var ahead = first.Principal;
        return $"Depuis le {Spoken.Day(words.Start)}, {Received(ahead)} et {Received(rival)}{Comparing(ahead, rival)} de part, cela fait {PerPoint(ahead)} contre {PerPoint(rival)}. {Therefore(ahead, rival)}";
    }

    string Received(PrincipalAccount p) => $"{Name(p)} a reçu {Spoken.Time(p.Received)} pour {Spoken.Share(p.Weight, books.TotalWeight)}";

    /// <summary>What counts besides the hours received, as a sentence of its own that can be read aloud; then the beginning of the comparison.</summary>
    string Comparing(PrincipalAccount ahead, PrincipalAccount rival)
    {
        var said = string.Join("\u00A0; ", new[] { Offset(ahead), Offset(rival) }.OfType<string>());
        return said.Length == 0 ? "\u00A0; pour un point" : $". {char.ToUpperInvariant(said[0])}{said[1..]}. Pour un point";
    }

    string? Offset(PrincipalAccount p)
    {
        var restated = p.S - p.Received - p.Uncalled;
        var amended = $"on {(restated > 0 ? "ajoute" : "retranche")} {Spoken.Time(Math.Abs(restated))} d’avenants et de solde d’ouverture";
        return (p.Uncalled > 0, restated != 0) switch
        {
            (false, false) => null,
            (false, true) => $"pour {Name(p)}, {amended}",
            (true, false) => $"pour {Name(p)}, on ajoute {Spoken.Time(p.Uncalled)} de droit non appelé",
            _ => $"pour {Name(p)}, on ajoute {Spoken.Time(p.Uncalled)} de droit non appelé et {amended}",
        };
    }

    /// <summary>Minutes per hundredth of the whole, for comparison by a reader; the engine compares exactly.</summary>
    string PerPoint(PrincipalAccount p) => p.Weight == 0 ? "sans part" : Spoken.Time((long)((Int128)p.S * books.TotalWeight / ((Int128)p.Weight * 100)));

    string Therefore(PrincipalAccount ahead, PrincipalAccount rival) => TurnHeap.Compare(ahead, rival) switch
    {
        < 0 => first.Level == ChoiceLevel.Turn ? $"{Name(ahead)} est le plus en retard et passe donc d’abord." : $"{Name(ahead)} est aussi le plus en retard.",
        0 => first.Level == ChoiceLevel.Turn ? "Les deux sont à égalité\u00A0: la demande la plus ancienne passe d’abord." : "Les deux sont à égalité.",
        > 0 => first.Level switch
        {
            ChoiceLevel.Urgent => $"{Name(rival)} est le plus en retard, mais une urgence de {Name(ahead)} passe devant\u00A0; ce temps lui sera rendu.",
            ChoiceLevel.Override => $"{Name(rival)} est le plus en retard\u00A0: le compte rendra ce temps de lui-même.",
            _ => $"{Name(ahead)} passe d’abord.",
        },
    };

    string? Tipping(PrincipalAccount rival)
    {
        if (first.Level == ChoiceLevel.Override) return $"{Name(rival)} reprendra son tour quand cette demande aura été travaillée.";
        return Domain.Tipping.Of(books, first, rival) is { } minutes
            ? $"{Name(rival)} passera dès que {Name(first.Principal)} aura reçu {Spoken.Time(minutes)} de plus."
            : $"{Name(rival)} passera quand {Name(first.Principal)} n’aura plus rien en attente.";
    }

    string Name(PrincipalAccount p) => words.Principal(p.Key);
}
