namespace Mitoyen.Modules.Tests.Arbitration.Independent;

/// <summary>A row of the file in its documented columns. Number: its place in the file from 1.</summary>
sealed record CsvRow(int Number, long Minute, string Event, string Principal, string Kind, string Request, long Value)
{
    public override string ToString() => $"{Minute},{Event},{Principal},{Kind},{Request},{(Event is "open" or "close" or "urgent" or "choose" ? "" : Value)}";
}
