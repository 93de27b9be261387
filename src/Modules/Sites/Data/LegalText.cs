using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.Data;

static class LegalText
{
    public static string Write(LegalFacts legal) => string.Join('\u001f', legal.Director, legal.Hosting, legal.DataContact, legal.Siret);

    public static LegalFacts Read(string text) => text.Split('\u001f') is [var director, var hosting, var contact, var siret] ? new(director, hosting, contact, siret) : LegalFacts.Nothing;
}
