using System.IO;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace LocalDataverse.Engine.Solutions.Files;

/// <summary>Reads XML that somebody else wrote: no DTD, so no entities; nothing is fetched; depth and size are limited.</summary>
internal static class SafeXml
{
    private const int MaxDepth = 200;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        MaxCharactersInDocument = 256L << 20,
        CloseInput = false,
    };

    /// <summary>Reads a document; a byte order mark doesn't matter.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="name">What to call it in an error.</param>
    /// <exception cref="SolutionImportException">Not well formed, or not safe.</exception>
    public static XElement Parse(byte[] content, string name)
    {
        try
        {
            CheckDepth(content, name);
            using var reader = XmlReader.Create(new MemoryStream(content, writable: false), Settings);
            return XElement.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException e) when (HasDocumentType(content))
        {
            throw new SolutionImportException($"{name} has a document type declaration (<!DOCTYPE …>); entities are not expanded. Solution files never have one: remove it.", e) { ErrorCode = PlatformErrorCodes.ImportInvalidXmlError };
        }
        catch (XmlException e)
        {
            throw new SolutionImportException($"{name} is not well-formed XML: {e.Message}", e) { ErrorCode = PlatformErrorCodes.ImportInvalidXmlError };
        }
    }

    private static void CheckDepth(byte[] content, string name)
    {
        using var reader = XmlReader.Create(new MemoryStream(content, writable: false), Settings);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth) throw new SolutionImportException($"{name} is nested deeper than {MaxDepth} elements; no solution file is.") { ErrorCode = PlatformErrorCodes.ImportInvalidXmlError };
        }
    }

    private static bool HasDocumentType(byte[] content) =>
        Encoding.UTF8.GetString(content).Contains("<!DOCTYPE", System.StringComparison.OrdinalIgnoreCase)
        || Encoding.Unicode.GetString(content).Contains("<!DOCTYPE", System.StringComparison.OrdinalIgnoreCase);
}
