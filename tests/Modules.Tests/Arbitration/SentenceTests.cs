using Mitoyen.Arbitration.Domain;
using Xunit;

namespace Mitoyen.Modules.Tests.Arbitration;

public class SentenceTests
{
    static readonly DateTime Start = new(2026, 1, 5, 8, 0, 0, DateTimeKind.Utc);
    static readonly PrincipalKey Bapaume = new("bapaume"), Bertincourt = new("bertincourt");
    static readonly KindKey Advice = new("advice");
    static readonly Wording Words = new(new(2026, 1, 1), p => p == Bapaume ? "Bapaume" : "Bertincourt", k => k == Advice ? "conseil" : "dépannage et maintenance");

    static readonly LedgerEvent[] Agreement =
    [
        new WeightSet(Start, Bapaume, 80), new WeightSet(Start, Bertincourt, 20),
        new KindWeightSet(Start, Bapaume, KindKey.Support, 30), new KindWeightSet(Start, Bapaume, Advice, 70),
        new Opened(Start, new("site"), Bapaume, Advice), new Opened(Start, new("panne"), Bapaume, KindKey.Support), new Opened(Start, new("salle"), Bertincourt, Advice),
    ];

    [Fact]
    public void A_request_that_waits_and_one_that_goes_first_read_the_same_numbers()
    {
        var position = At(new Charged(Start.AddDays(1), Bapaume, Advice, new("site"), 40 * 60), new Charged(Start.AddDays(2), Bertincourt, Advice, new("salle"), (20 * 60) + 30));

        const string Numbers = "Depuis le 1er janvier 2026, Bapaume a reçu 40 h pour 80 % et Bertincourt a reçu 20 h 30 pour 20 % ; pour un point de part, cela fait 30 min contre 1 h 01. "
            + "Bapaume est le plus en retard et passe donc d’abord. Bertincourt passera dès que Bapaume aura reçu 42 h 01 de plus.";
        Assert.Equal(Numbers, Plain(position.Why(new("salle"), Words)!));
        Assert.StartsWith(Numbers, Plain(position.Why(new("panne"), Words)!), StringComparison.Ordinal);
        Assert.EndsWith("Chez Bapaume, c’est le tour de « dépannage et maintenance » : 0 min pour 30 %, la nature la plus en retard sur la fiche de poste.", Plain(position.Why(new("panne"), Words)!), StringComparison.Ordinal);
        Assert.EndsWith("Chez Bapaume, « conseil » (40 h pour 70 %) vient après « dépannage et maintenance » (0 min pour 30 %) ; son tour viendra après 17 h 09 de plus pour « dépannage et maintenance ».", Plain(position.Why(new("site"), Words)!), StringComparison.Ordinal);
    }

    [Fact]
    public void An_urgent_request_says_what_is_left_of_its_allowance_and_that_it_is_lent()
    {
        var position = At(new Charged(Start.AddDays(1), Bapaume, Advice, new("site"), 600), new UrgentDeclared(Start.AddDays(2), new("panne")));

        var sentence = Plain(position.Why(new("panne"), Words)!);
        Assert.StartsWith("Elle est urgente et passe devant ce qui ne l’est pas : il reste 7 h de réserve d’urgence à Bapaume, et ce temps sera rendu minute pour minute.", sentence, StringComparison.Ordinal);
        Assert.Contains("Bertincourt est le plus en retard, mais une urgence de Bapaume passe devant", sentence, StringComparison.Ordinal);
        Assert.Contains("Bertincourt passera dès que Bapaume aura reçu 11 h 40 de plus.", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Right_that_was_not_called_is_said()
    {
        var position = At(new Closed(Start.AddDays(1), new("salle")), new Charged(Start.AddDays(2), Bapaume, Advice, new("site"), 8000), new Opened(Start.AddDays(3), new("salle"), Bertincourt, Advice));

        Assert.Contains("pour 80 %. Pour Bertincourt, on ajoute 19 h 20 de droit non appelé. Pour un point de part, cela fait ", Plain(position.Why(new("salle"), Words)!), StringComparison.Ordinal);
    }

    [Fact]
    public void Offsets_of_both_are_said_one_after_the_other_without_brackets()
    {
        var position = At(new Closed(Start.AddDays(1), new("salle")), new Charged(Start.AddDays(2), Bapaume, Advice, new("site"), 8000), new Opened(Start.AddDays(3), new("salle"), Bertincourt, Advice),
            new WeightSet(Start.AddDays(4), Bapaume, 60), new WeightSet(Start.AddDays(4), Bertincourt, 40));

        var sentence = Plain(position.Why(new("salle"), Words)!);
        Assert.Matches("[.] Pour (Bapaume|Bertincourt), on (ajoute|retranche) .*d’avenants et de solde d’ouverture ; pour (Bapaume|Bertincourt), on .*d’avenants et de solde d’ouverture[.] Pour un point de part", sentence);
        Assert.Contains("pour Bertincourt, on ajoute 19 h 20 de droit non appelé et on ", sentence, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('(', sentence.Split("Chez")[0]);
    }

    [Fact]
    public void An_override_gives_its_reason_and_says_that_the_turn_comes_back()
    {
        var position = At(new Charged(Start.AddDays(1), Bapaume, Advice, new("site"), 600), new Overridden(Start.AddDays(2), new("site"), "le technicien n’est là qu’aujourd’hui"));

        var sentence = Plain(position.Why(new("site"), Words)!);
        Assert.StartsWith("L’agent l’a prise en premier : le technicien n’est là qu’aujourd’hui.", sentence, StringComparison.Ordinal);
        Assert.Contains("Bertincourt reprendra son tour quand cette demande aura été travaillée.", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Support_above_its_ceiling_says_its_share_and_its_ceiling()
    {
        var position = At(new ClauseSet(Start.AddHours(1), Clause.SupportCeiling, 2500), new Charged(Start.AddDays(1), Bapaume, KindKey.Support, new("panne"), 300), new Charged(Start.AddDays(1), Bapaume, Advice, new("site"), 500));

        Assert.Contains("« dépannage et maintenance » a pris 37,5 % des huit dernières semaines pour un plafond de 25 % : il attend qu’une autre nature soit servie. Il reviendra au plus tôt après 6 h 40 de « conseil ».", Plain(position.Why(new("panne"), Words)!), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "0 min")]
    [InlineData(59, "59 min")]
    [InlineData(2520, "42 h")]
    [InlineData(750, "12 h 30")]
    [InlineData(-65, "−1 h 05")]
    [InlineData(96_420, "1 607 h")]
    public void Minutes_are_said_in_hours(long minutes, string said) => Assert.Equal(said, Plain(Spoken.Time(minutes)));

    [Theory]
    [InlineData(80, 100, "80 %")]
    [InlineData(1, 3, "33,33 %")]
    [InlineData(3, 8, "37,5 %")]
    public void Shares_have_two_decimals_at_most(long part, long whole, string said) => Assert.Equal(said, Plain(Spoken.Share(part, whole)));

    static Position At(params LedgerEvent[] more) => new Ledger(Agreement).With(more).At(Start.AddDays(10));

    static string Plain(string text) => text.Replace('\u00A0', ' ');
}
