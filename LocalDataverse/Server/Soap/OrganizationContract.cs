using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;
using System.Xml;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.Soap;

/// <summary>The contract of the Organization Service, as <see cref="IOrganizationService"/> declares it: which operations there are, what they take and give back, and how that is written.</summary>
internal static class OrganizationContract
{
    /// <summary>Namespace of the operations.</summary>
    public const string Services = "http://schemas.microsoft.com/xrm/2011/Contracts/Services";

    private static readonly DataContractResolver Types = new ContractTypes();

    private static readonly Dictionary<string, MethodInfo> Operations = typeof(IOrganizationService).GetMethods().ToDictionary(m => $"{Services}/IOrganizationService/{m.Name}", StringComparer.Ordinal);

    /// <summary>The operation of a SOAP action; null when there is none.</summary>
    public static MethodInfo? Operation(string? action) => Operations.GetValueOrDefault(action ?? "");

    /// <summary>Reads what an operation takes. What the client left out is null, an empty id or false, as the platform's serializer has it.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="body">Stands on the element of the operation.</param>
    /// <exception cref="SoapException">A parameter can't be read.</exception>
    public static object?[] ReadParameters(MethodInfo operation, XmlDictionaryReader body)
    {
        var parameters = operation.GetParameters();
        var values = Array.ConvertAll(parameters, p => p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : null);
        if (!body.IsStartElement(operation.Name, Services)) throw SoapException.WrongBody(operation.Name, body.LocalName, body.NamespaceURI);
        if (!body.IsEmptyElement)
        {
            body.ReadStartElement();
            while (body.MoveToContent() == XmlNodeType.Element)
            {
                var at = body.NamespaceURI == Services ? Array.FindIndex(parameters, p => p.Name == body.LocalName) : -1;
                if (at < 0) body.Skip();
                else values[at] = Read(body, parameters[at]);
            }
        }
        // Without a request there is no message that could refuse what it lacks.
        if (operation.Name == nameof(IOrganizationService.Execute) && values[0] is null) throw SoapException.NoRequest(parameters[0].Name!);
        return values;
    }

    /// <summary>Writes what an operation gives back.</summary>
    public static void WriteResult(MethodInfo operation, object? result, XmlDictionaryWriter writer)
    {
        writer.WriteStartElement(operation.Name + "Response", Services);
        if (operation.ReturnType != typeof(void)) Serializer(operation.ReturnType, operation.Name + "Result").WriteObject(writer, result);
        writer.WriteEndElement();
    }

    private static object? Read(XmlDictionaryReader body, ParameterInfo parameter)
    {
        try
        {
            return Serializer(parameter.ParameterType, parameter.Name!).ReadObject(body, verifyObjectName: true);
        }
        // What the serializer meets in a value's text it throws as it is.
        catch (Exception e) when (e is SerializationException or XmlException or FormatException or OverflowException or ArgumentException or InvalidOperationException or MemberAccessException)
        {
            throw SoapException.Unreadable(parameter.Name!, e);
        }
    }

    private static DataContractSerializer Serializer(Type type, string name) =>
        new(type, new DataContractSerializerSettings { RootName = new XmlDictionary().Add(name), RootNamespace = new XmlDictionary().Add(Services), DataContractResolver = Types });
}
