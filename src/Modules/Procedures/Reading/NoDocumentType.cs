using System.Net;
using System.Xml;

namespace Mitoyen.Procedures.Reading;

/// <summary>Stands for the document type that a file names: nothing is fetched; the one word that sheets borrow from HTML is known.</summary>
sealed class NoDocumentType : XmlResolver
{
    static readonly Uri Nowhere = new("about:blank");

    public override ICredentials Credentials { set { } }

    public override Uri ResolveUri(Uri? baseUri, string? relativeUri) => Nowhere;

    public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn) => new MemoryStream("<!ENTITY nbsp \"&#160;\">"u8.ToArray());
}
