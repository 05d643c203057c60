using System.Xml;
using System.Xml.Linq;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Engine.Messages.Rows;

/// <summary>The table a FetchXML query is about.</summary>
internal static class FetchTable
{
    public static string Of(FetchExpression fetch)
    {
        try
        {
            using var reader = XmlReader.Create(new System.IO.StringReader(fetch.Query ?? ""), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return XDocument.Load(reader).Root?.Element("entity")?.Attribute("name")?.Value
                ?? throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, "The FetchXML has no entity element with a name.");
        }
        catch (XmlException e)
        {
            throw PlatformFault.Create(PlatformErrorCodes.InvalidArgument, $"The FetchXML is no well-formed XML: {e.Message}", e);
        }
    }
}
