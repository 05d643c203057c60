using System;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Xml;
using ErpIntegration.Data;
using ErpIntegration.Errors;
using ErpIntegration.Messaging;

namespace ErpIntegration.CustomApis.Delivery;

/// <summary>Puts other data into an envelope: everything else, its id first of all, stays.</summary>
internal static class CorrectedEnvelope
{
    /// <summary>Makes it.</summary>
    /// <param name="envelope">The envelope as it is.</param>
    /// <param name="parameter">Name of the parameter with the data, for errors.</param>
    /// <param name="data">The data as a JSON object.</param>
    /// <exception cref="ErpException"><see cref="ErrorCode.InputInvalid"/>.</exception>
    public static string Create(string envelope, string parameter, string data)
    {
        EnsureObject(parameter, data);
        var frame = Json.Read<CloudEvent<WithoutData>>(envelope);
        frame.Data = null;
        var text = Json.Write(frame);
        return text.Substring(0, text.Length - 1) + ",\"data\":" + data + "}";
    }

    /// <summary>
    /// The framework's JSON reader shows JSON as XML, and stops after the first value: the data is read as the only member of an object, so that nothing can stand behind it.
    /// </summary>
    private static void EnsureObject(string parameter, string data)
    {
        try
        {
            using (var reader = JsonReaderWriterFactory.CreateJsonReader(Encoding.UTF8.GetBytes("{\"data\":" + data + "}"), XmlDictionaryReaderQuotas.Max))
            {
                var members = 0;
                while (reader.Read())
                {
                    if (reader.NodeType == XmlNodeType.Element && reader.Depth == 1 && (++members > 1 || reader.GetAttribute("type") != "object"))
                        throw new XmlException("It is no object.");
                }
            }
        }
        catch (Exception cause) when (cause is XmlException || cause is FormatException)
        {
            throw new ErpException(ErrorCode.InputInvalid, $"The parameter {parameter} must be a JSON object.", cause);
        }
    }
}
