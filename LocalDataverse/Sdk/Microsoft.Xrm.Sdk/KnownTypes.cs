using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>
/// The types that may stand where a contract says object (column values, parameters, results): what the serializers must know to write and read them.
/// Requests and answers aren't among them: <see cref="OrganizationRequest"/> and <see cref="OrganizationResponse"/> name their own.
/// </summary>
internal static class KnownTypes
{
    private const string MessagesAssembly = "Microsoft.Crm.Sdk.Proxy";

    private static readonly Type[] Values =
    {
        typeof(bool), typeof(byte), typeof(int), typeof(long), typeof(double), typeof(decimal), typeof(string), typeof(Guid), typeof(DateTime), typeof(string[][]),
    };

    // Tables of these are results or parameters of messages, besides those of the values themselves.
    private static readonly Type[] Rows =
    {
        typeof(Entity), typeof(EntityReference), typeof(EntityCollection), typeof(Money), typeof(OptionSetValue), typeof(OptionSetValueCollection), typeof(Metadata.EntityMetadata),
        typeof(Metadata.AttributeMetadata), typeof(Metadata.OptionSetMetadataBase), typeof(Metadata.ManagedPropertyMetadata), typeof(Metadata.SecurityPrivilegeMetadata),
    };

    private static readonly Lazy<IReadOnlyList<Type>> Found = new Lazy<IReadOnlyList<Type>>(Find);

    /// <summary>Every such type of this assembly and of Microsoft.Crm.Sdk.Proxy, where that one is present.</summary>
    public static IReadOnlyList<Type> All => Found.Value;

    /// <summary>These types, and the classes of all messages.</summary>
    public static IEnumerable<Type> WithMessages() => All.Concat(Assemblies().SelectMany(Contracts)).Distinct();

    private static List<Type> Find()
    {
        var types = new List<Type>(Values);
        types.AddRange(Assemblies().SelectMany(Contracts).Where(type => !typeof(OrganizationRequest).IsAssignableFrom(type) && !typeof(OrganizationResponse).IsAssignableFrom(type)));
        // A byte[] is base64 in XML and numbers in JSON: no table of bytes, but a value of its own.
        types.AddRange(Values.Concat(Rows).Concat(types.Where(type => type.Namespace == "Microsoft.Crm.Sdk.Messages" && !type.IsEnum)).Select(type => type.MakeArrayType()).ToArray());
        return types.Distinct().ToList();
    }

    private static IEnumerable<Type> Contracts(Assembly assembly) =>
        assembly.GetExportedTypes().Where(type => !type.ContainsGenericParameters && (type.IsDefined(typeof(DataContractAttribute), false) || type.IsDefined(typeof(CollectionDataContractAttribute), false)));

    private static IEnumerable<Assembly> Assemblies()
    {
        yield return typeof(KnownTypes).Assembly;
        if (LoadMessages() is Assembly messages) yield return messages;
    }

    private static Assembly LoadMessages()
    {
        var name = typeof(KnownTypes).Assembly.GetName();
        name.Name = MessagesAssembly;
        try
        {
            return Assembly.Load(name);
        }
        catch (FileNotFoundException)
        {
            // A program that uses none of its messages doesn't ship that assembly.
            return null;
        }
    }
}
