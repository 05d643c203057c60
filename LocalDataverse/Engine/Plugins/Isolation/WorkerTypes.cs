using System;
using System.Runtime.Serialization;
using System.Xml;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Plugins.Isolation;

/// <summary>Lets every class of the SDK cross between host and worker, by name: parameters may hold any of them. Classes of a plug-in's own are unknown to the host and refused.</summary>
internal sealed class WorkerTypes : DataContractResolver
{
    private const string Namespace = "urn:localdataverse:type";

    private readonly XmlDictionary _names = new();

    public override Type? ResolveName(string typeName, string? typeNamespace, Type? declaredType, DataContractResolver knownTypeResolver) =>
        typeNamespace != Namespace ? knownTypeResolver.ResolveName(typeName, typeNamespace, declaredType, null!)
        : Type.GetType(XmlConvert.DecodeName(typeName), throwOnError: false) is { } type && Crosses(type) ? type
        : null;

    public override bool TryResolveType(Type type, Type? declaredType, DataContractResolver knownTypeResolver, out XmlDictionaryString? typeName, out XmlDictionaryString? typeNamespace)
    {
        if (knownTypeResolver.TryResolveType(type, declaredType, null!, out typeName, out typeNamespace)) return true;
        if (!Crosses(type)) return false;
        typeName = _names.Add(XmlConvert.EncodeLocalName(type.AssemblyQualifiedName!));
        typeNamespace = _names.Add(Namespace);
        return true;
    }

    private static bool Crosses(Type type)
    {
        var assembly = (type.IsArray ? type.GetElementType()! : type).Assembly;
        return assembly == typeof(Entity).Assembly || assembly == typeof(Microsoft.Crm.Sdk.Messages.WhoAmIRequest).Assembly || assembly == typeof(string).Assembly;
    }
}
