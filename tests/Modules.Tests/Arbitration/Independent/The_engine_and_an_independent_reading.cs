using CsCheck;

namespace Mitoyen.Modules.Tests.Arbitration.Independent;

/// <summary>The engine behind "arbitration FILE.csv" against a second reading of the rule, written without a look at the first; the same text, byte for byte.</summary>
public sealed class The_engine_and_an_independent_reading
{
    const int Ledgers = 10_000;

    static readonly Gen<LedgerStep> AnyStep = Gen.Select(Gen.Int[0, 99], Gen.Int[0, 47], Gen.Int[0, 47], Gen.Int[0, 31], Gen.Int[0, 99], (e, w, t, s, p) => new LedgerStep(e, w, t, s, p));

    static readonly Gen<List<CsvRow>> AnyLedger = Gen.Select(
        Gen.Int[0, 3].Select(size => size == 0 ? 20 : 1), Gen.Int[2, 7], Gen.Int[1, 4], AnyStep.Array[4, 12], AnyStep.Array[5, 60], CsvLedgerStory.Rows);

    [Fact]
    public void Write_the_same_rows_for_any_ledger() =>
        AnyLedger.Sample(
            ledger => Assert.Equal(IndependentReplay.Output(ledger), CsvVerb.Run(Text(ledger)).Output),
            iter: Ledgers,
            print: Text);

    static string Text(List<CsvRow> ledger) => $"minute,event,principal,kind,request,value\n{string.Join('\n', ledger)}\n";
}
