namespace Mitoyen.Procedures.Rendering;

/// <summary>
/// Writes the running text of one paragraph: spaces brought to one, and put back where the sheet forgot them between a word and a tagged word
/// (« la<c>TVA</c> », « <c>CDD</c>ou »). A part of a word stays glued: « 1<c>er</c> », « inscrit<c>es</c> ».
/// The space before a sign that begins no line does not break.
/// </summary>
sealed class Ink(HtmlWriter html)
{
    static readonly HashSet<string> Endings = ["e", "s", "x", "es", "ns", "nt", "ent", "er", "ée", "és", "ées", "ment"];

    char last;
    int wordLength;
    bool opened;
    bool closed;
    bool glued;

    public void Begin() => (last, wordLength, opened, closed, glued) = ('\0', 0, false, false, false);

    public bool IsEmpty => last == '\0';

    /// <summary>A tag begins around these words; one that writes high or low belongs to the word before it. A forgotten space stands before the tag, not in it.</summary>
    public void Open(bool isPartOfWord, string words)
    {
        opened = true;
        glued |= isPartOfWord;
        if (words.Length > 0 && ForgottenSpace(words)) Put(' ');
    }

    public void Close(bool isPartOfWord)
    {
        closed = true;
        glued |= isPartOfWord;
    }

    /// <summary>A space, where none stands yet.</summary>
    public void Space()
    {
        if (last is not ('\0' or ' ')) Put(' ');
    }

    public void Write(string text)
    {
        var pieces = new System.Text.StringBuilder(text.Length + 1);
        for (var place = 0; place < text.Length; place++)
        {
            var letter = IsSpace(text[place]) ? ' ' : text[place];
            if (letter == ' ' && (last is '\0' or ' ')) continue;
            if (letter != ' ' && ForgottenSpace(text.AsSpan(place))) pieces.Append(' ');
            pieces.Append(letter == ' ' && Binds(text, place) ? '\u00A0' : letter);
            Remember(letter);
        }
        if (pieces.Length > 0) html.Text(pieces.ToString());
    }

    /// <summary>A title of one piece, its spaces as a paragraph has them.</summary>
    public static string Bound(string title)
    {
        var html = new HtmlWriter();
        new Ink(html).Write(title);
        return System.Net.WebUtility.HtmlDecode(html.ToString());
    }

    /// <summary>No line begins with « ? » or « € », none ends with « « ».</summary>
    bool Binds(string text, int place)
    {
        if (last == '«') return true;
        while (place < text.Length && IsSpace(text[place])) place++;
        return place < text.Length && text[place] is '?' or '!' or ';' or ':' or '»' or '€' or '%';
    }

    void Put(char letter)
    {
        html.Text(letter.ToString());
        Remember(letter);
    }

    void Remember(char letter)
    {
        wordLength = char.IsLetterOrDigit(letter) ? wordLength + 1 : 0;
        (last, opened, closed, glued) = (letter, false, false, false);
    }

    bool ForgottenSpace(ReadOnlySpan<char> rest)
    {
        if (glued || !(opened || closed) || !char.IsLetterOrDigit(rest[0])) return false;
        if (last is '€' or '%' or ')') return char.IsLetter(rest[0]) && (opened || IsWord(rest));
        if (!char.IsLetterOrDigit(last)) return false;
        if (opened && closed) return true;
        if (!char.IsLetter(last) || !char.IsLetter(rest[0])) return false;
        return opened ? wordLength >= 2 : wordLength >= 2 && IsWord(rest);
    }

    /// <summary>Whether what follows a tag is a word of its own and not the end of the word inside it.</summary>
    static bool IsWord(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && char.IsLetter(rest[length])) length++;
        if (length < rest.Length && (rest[length] is '\'' or '’')) return true;
        return length == 1 ? rest[0] is 'a' or 'à' or 'y' : !Endings.Contains(rest[..length].ToString());
    }

    static bool IsSpace(char letter) => char.IsWhiteSpace(letter) && letter is not ('\u00A0' or '\u202F' or '\u2007');
}
