using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using SolutionPacker.Diagnostics;

namespace SolutionPacker.Xml;

/// <summary>Reads and writes solution XML the way the platform's own tools do: two spaces, CRLF, no newline at the end.</summary>
internal static class SolutionXml
{
    /// <summary>The attribute every root of unpacked classic XML carries.</summary>
    public static XAttribute XsiDeclaration => new(XNamespace.Xmlns + "xsi", "http://www.w3.org/2001/XMLSchema-instance");

    /// <summary>Parses one file; DTDs are refused.</summary>
    /// <exception cref="FindingsException">PACK002: not well-formed.</exception>
    public static XDocument Parse(byte[] content, string file)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(content), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true });
            return XDocument.Load(reader);
        }
        catch (XmlException exception)
        {
            throw new FindingsException("PACK002", $"{file}({exception.LineNumber},{exception.LinePosition})", exception.Message, exception);
        }
    }

    /// <summary>Classic component files, Solution.xml and customizations.xml: BOM and declaration.</summary>
    public static byte[] WriteClassic(XElement root) => Write(root, declaration: true);

    /// <summary>Files of component-framework tables (customapi.xml …): neither BOM nor declaration.</summary>
    public static byte[] WriteFramework(XElement root) => Write(root, declaration: false);

    /// <summary>A copy without the xsi declaration that unpacking put on the root.</summary>
    public static XElement WithoutXsi(XElement element)
    {
        var copy = new XElement(element);
        copy.Attributes().Where(attribute => attribute.IsNamespaceDeclaration && attribute.Name.LocalName == "xsi").Remove();
        return copy;
    }

    private static byte[] Write(XElement root, bool declaration)
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: declaration),
            Indent = true,
            IndentChars = "  ",
            NewLineChars = "\r\n",
            NewLineHandling = NewLineHandling.Replace,
            NamespaceHandling = NamespaceHandling.OmitDuplicates,
            OmitXmlDeclaration = !declaration,
        };
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, settings))
            new XDocument(root).Save(writer);
        return stream.ToArray();
    }
}
