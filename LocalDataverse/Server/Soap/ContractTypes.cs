using System;
using System.Runtime.Serialization;
using System.Xml;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Server.Soap;

/// <summary>
/// The types of the SDK by their names. Requests and rows of a client's own classes, which a generator made for its custom APIs and tables, are read as the class that they are made from:
/// their names say nothing that their contents don't.
/// </summary>
internal sealed class ContractTypes : DataContractResolver
{
    private readonly KnownTypesResolver _known = new();

    public override Type? ResolveName(string typeName, string? typeNamespace, Type? declaredType, DataContractResolver knownTypeResolver) =>
        _known.ResolveName(typeName, typeNamespace, declaredType, knownTypeResolver) ?? (declaredType == typeof(OrganizationRequest) || declaredType == typeof(Entity) ? declaredType : null);

    public override bool TryResolveType(Type type, Type? declaredType, DataContractResolver knownTypeResolver, out XmlDictionaryString? typeName, out XmlDictionaryString? typeNamespace) =>
        _known.TryResolveType(type, declaredType, knownTypeResolver, out typeName, out typeNamespace);
}
