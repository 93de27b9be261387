using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Mitoyen.Modules.Tests.Sites.Schemas;

/// <summary>The rules of a message of CAP 1.2 (OASIS Standard, 1 July 2010, section 3.2): elements, their order, how often, their values. Written here from the tables of the standard.</summary>
static class CapSchema
{
    const string Text = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:c="urn:oasis:names:tc:emergency:cap:1.2" targetNamespace="urn:oasis:names:tc:emergency:cap:1.2" elementFormDefault="qualified">
          <xs:simpleType name="instant"><xs:restriction base="xs:dateTime"><xs:pattern value="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[\-+]\d\d:\d\d"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="name"><xs:restriction base="xs:string"><xs:pattern value="[^\s,&lt;&amp;]+"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="earlier"><xs:restriction base="xs:string"><xs:pattern value="[^\s,&lt;&amp;]+,[^\s,&lt;&amp;]+,\S+( [^\s,&lt;&amp;]+,[^\s,&lt;&amp;]+,\S+)*"/></xs:restriction></xs:simpleType>
          <xs:complexType name="pair"><xs:sequence><xs:element name="valueName" type="xs:string"/><xs:element name="value" type="xs:string"/></xs:sequence></xs:complexType>
          <xs:element name="alert"><xs:complexType><xs:sequence>
            <xs:element name="identifier" type="c:name"/><xs:element name="sender" type="c:name"/><xs:element name="sent" type="c:instant"/>
            <xs:element name="status"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="Actual"/><xs:enumeration value="Exercise"/><xs:enumeration value="System"/><xs:enumeration value="Test"/><xs:enumeration value="Draft"/></xs:restriction></xs:simpleType></xs:element>
            <xs:element name="msgType"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="Alert"/><xs:enumeration value="Update"/><xs:enumeration value="Cancel"/><xs:enumeration value="Ack"/><xs:enumeration value="Error"/></xs:restriction></xs:simpleType></xs:element>
            <xs:element name="source" type="xs:string" minOccurs="0"/>
            <xs:element name="scope"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="Public"/><xs:enumeration value="Restricted"/><xs:enumeration value="Private"/></xs:restriction></xs:simpleType></xs:element>
            <xs:element name="restriction" type="xs:string" minOccurs="0"/><xs:element name="addresses" type="xs:string" minOccurs="0"/><xs:element name="code" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
            <xs:element name="note" type="xs:string" minOccurs="0"/><xs:element name="references" type="c:earlier" minOccurs="0"/><xs:element name="incidents" type="xs:string" minOccurs="0"/>
            <xs:element name="info" type="c:info" minOccurs="0" maxOccurs="unbounded"/>
          </xs:sequence></xs:complexType></xs:element>
          <xs:complexType name="info"><xs:sequence>
            <xs:element name="language" type="xs:language" minOccurs="0"/>
            <xs:element name="category" maxOccurs="unbounded"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="Geo"/><xs:enumeration value="Met"/><xs:enumeration value="Safety"/><xs:enumeration value="Security"/><xs:enumeration value="Rescue"/><xs:enumeration value="Fire"/><xs:enumeration value="Health"/><xs:enumeration value="Env"/><xs:enumeration value="Transport"/><xs:enumeration value="Infra"/><xs:enumeration value="CBRNE"/><xs:enumeration value="Other"/></xs:restriction></xs:simpleType></xs:element>
            <xs:element name="event" type="xs:string"/>
            <xs:element name="responseType" minOccurs="0" maxOccurs="unbounded"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="Shelter"/><xs:enumeration value="Evacuate"/><xs:enumeration value="Prepare"/><xs:enumeration value="Execute"/><xs:enumeration value="Avoid"/><xs:enumeration value="Monitor"/><xs:enumeration value="Assess"/><xs:enumeration value="AllClear"/><xs:enumeration value="None"/></xs:restriction></xs:simpleType></xs:element>
            <xs:element name="urgency"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="Immediate"/><xs:enumeration value="Expected"/><xs:enumeration value="Future"/><xs:enumeration value="Past"/><xs:enumeration value="Unknown"/></xs:restriction></xs:simpleType></xs:element>
            <xs:element name="severity"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="Extreme"/><xs:enumeration value="Severe"/><xs:enumeration value="Moderate"/><xs:enumeration value="Minor"/><xs:enumeration value="Unknown"/></xs:restriction></xs:simpleType></xs:element>
            <xs:element name="certainty"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="Observed"/><xs:enumeration value="Likely"/><xs:enumeration value="Possible"/><xs:enumeration value="Unlikely"/><xs:enumeration value="Unknown"/></xs:restriction></xs:simpleType></xs:element>
            <xs:element name="audience" type="xs:string" minOccurs="0"/><xs:element name="eventCode" type="c:pair" minOccurs="0" maxOccurs="unbounded"/>
            <xs:element name="effective" type="c:instant" minOccurs="0"/><xs:element name="onset" type="c:instant" minOccurs="0"/><xs:element name="expires" type="c:instant" minOccurs="0"/>
            <xs:element name="senderName" type="xs:string" minOccurs="0"/><xs:element name="headline" type="xs:string" minOccurs="0"/><xs:element name="description" type="xs:string" minOccurs="0"/>
            <xs:element name="instruction" type="xs:string" minOccurs="0"/><xs:element name="web" type="xs:anyURI" minOccurs="0"/><xs:element name="contact" type="xs:string" minOccurs="0"/>
            <xs:element name="parameter" type="c:pair" minOccurs="0" maxOccurs="unbounded"/>
            <xs:element name="area" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
              <xs:element name="areaDesc" type="xs:string"/><xs:element name="polygon" type="xs:string" minOccurs="0" maxOccurs="unbounded"/><xs:element name="circle" type="xs:string" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="geocode" type="c:pair" minOccurs="0" maxOccurs="unbounded"/><xs:element name="altitude" type="xs:decimal" minOccurs="0"/><xs:element name="ceiling" type="xs:decimal" minOccurs="0"/>
            </xs:sequence></xs:complexType></xs:element>
          </xs:sequence></xs:complexType>
        </xs:schema>
        """;

    static readonly XmlSchemaSet Schemas = Read();

    /// <returns>What is wrong; empty: the message is valid.</returns>
    public static IReadOnlyList<string> Faults(string message)
    {
        var faults = new List<string>();
        XDocument.Parse(message).Validate(Schemas, (_, fault) => faults.Add(fault.Message));
        return faults;
    }

    static XmlSchemaSet Read()
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, XmlReader.Create(new StringReader(Text)));
        schemas.Compile();
        return schemas;
    }
}
