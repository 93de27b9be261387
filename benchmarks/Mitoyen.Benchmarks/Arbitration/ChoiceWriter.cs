using System.Globalization;
using System.Text;
using Mitoyen.Arbitration.Domain;

namespace Mitoyen.Benchmarks.Arbitration;

/// <summary>One row for each "choose": who comes next, and what each principal has been served so far.</summary>
sealed class ChoiceWriter : IDisposable
{
    readonly StreamWriter output;
    readonly IReadOnlyList<PrincipalKey> principals;

    public ChoiceWriter(Stream stream, IReadOnlyList<PrincipalKey> principals)
    {
        output = new(stream, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        this.principals = principals;
        output.Write("minute,request,principal,kind");
        foreach (var principal in principals)
        {
            output.Write(',');
            output.Write(Quoted($"served_{principal}_minutes"));
        }
        output.WriteLine();
    }

    public void Write(long minute, Books books)
    {
        WriteNumber(minute);
        var choice = Chooser.Choose(books);
        foreach (var name in (ReadOnlySpan<string?>)[choice?.Request.Key.Value, choice?.Principal.Key.Value, choice?.Kind.Key.Value])
        {
            output.Write(',');
            output.Write(Quoted(name ?? ""));
        }
        foreach (var principal in principals)
        {
            output.Write(',');
            WriteNumber(books.Find(principal)?.Received ?? 0);
        }
        output.WriteLine();
    }

    public void Dispose() => output.Dispose();

    void WriteNumber(long number)
    {
        Span<char> digits = stackalloc char[20];
        number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        output.Write(digits[..length]);
    }

    static string Quoted(string name) => name.AsSpan().IndexOfAny(',', '"', '\n') < 0 ? name : $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
