using System.Globalization;

namespace Mitoyen.People.Persons;

/// <summary>Finds words whatever their capitals and accents.</summary>
static class PlainText
{
    public static bool Contains(string text, string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .All(w => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, w, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
}
