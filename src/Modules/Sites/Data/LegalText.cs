using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.Data;

static class LegalText
{
    public static string Write(LegalFacts legal) => string.Join('\u001f', legal.Director, legal.Hosting, legal.DataContact);

    public static LegalFacts Read(string text) => text.Split('\u001f') is [var director, var hosting, var contact] ? new(director, hosting, contact) : LegalFacts.Nothing;
}
