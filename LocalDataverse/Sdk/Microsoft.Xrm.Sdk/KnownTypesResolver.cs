using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using System.Xml;

namespace Microsoft.Xrm.Sdk;

/// <summary>Resolves the types of the SDK's contracts by their names, for a DataContractSerializer that isn't told them otherwise. Thread-safe.</summary>
public sealed class KnownTypesResolver : DataContractResolver
{
    /// <summary>Namespace of the serializer's own simple types.</summary>
    public const string MicrosoftSerialization2003slash10 = "http://schemas.microsoft.com/2003/10/Serialization/";

    /// <summary>Namespace of arrays of simple types.</summary>
    public const string MicrosoftSerialization2003slash10Arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";

    /// <summary>Namespace of the simple types of XML Schema.</summary>
    public const string W3XmlSchema2011 = "http://www.w3.org/2001/XMLSchema";

    /// <summary>Namespace of the contracts of Microsoft.Xrm.Sdk.</summary>
    public const string XrmContracts2011 = "http://schemas.microsoft.com/xrm/2011/Contracts";

    /// <summary>Namespace of the contracts of Microsoft.Crm.Sdk.Proxy.</summary>
    public const string CrmContracts2011 = "http://schemas.microsoft.com/crm/2011/Contracts";

    /// <summary>Namespace of the contracts that came with version 7.1.</summary>
    public const string XrmContracts7dot1 = "http://schemas.microsoft.com/xrm/7.1/Contracts";

    /// <summary>Namespace of definitions.</summary>
    public const string XrmMetadata2011 = "http://schemas.microsoft.com/xrm/2011/Metadata";

    /// <summary>Namespace of the definitions that came in 2013.</summary>
    public const string XrmMetadata2013 = "http://schemas.microsoft.com/xrm/2013/Metadata";

    /// <summary>Namespace of the definitions that came with version 9.</summary>
    public const string XrmMetadata9 = "http://schemas.microsoft.com/xrm/9.0/Metadata";

    private static readonly Lazy<Dictionary<XmlQualifiedName, Type>> TypesByName = new Lazy<Dictionary<XmlQualifiedName, Type>>(NameTypes);

    private readonly ConcurrentDictionary<string, Tuple<XmlDictionaryString, XmlDictionaryString>> _resolved = new ConcurrentDictionary<string, Tuple<XmlDictionaryString, XmlDictionaryString>>();

    /// <summary>Names that were resolved so far, by the full name of the type.</summary>
    public IDictionary<string, Tuple<XmlDictionaryString, XmlDictionaryString>> ResolvedTypes => _resolved;

    /// <inheritdoc />
    public override Type ResolveName(string typeName, string typeNamespace, Type declaredType, DataContractResolver knownTypeResolver) =>
        knownTypeResolver.ResolveName(typeName, typeNamespace, declaredType, null)
        ?? (TypesByName.Value.TryGetValue(new XmlQualifiedName(typeName, typeNamespace), out var type) ? type : null);

    /// <inheritdoc />
    public override bool TryResolveType(Type type, Type declaredType, DataContractResolver knownTypeResolver, out XmlDictionaryString typeName, out XmlDictionaryString typeNamespace)
    {
        if (knownTypeResolver.TryResolveType(type, declaredType, null, out typeName, out typeNamespace)) return true;
        var name = new XsdDataContractExporter().GetSchemaTypeName(type);
        if (!TypesByName.Value.ContainsKey(name)) return false;
        var resolved = _resolved.GetOrAdd(type.FullName, _ => Tuple.Create(new XmlDictionary().Add(name.Name), new XmlDictionary().Add(name.Namespace)));
        typeName = resolved.Item1;
        typeNamespace = resolved.Item2;
        return true;
    }

    private static Dictionary<XmlQualifiedName, Type> NameTypes()
    {
        var exporter = new XsdDataContractExporter();
        return KnownTypes.WithMessages().GroupBy(exporter.GetSchemaTypeName).ToDictionary(types => types.Key, types => types.First());
    }
}
