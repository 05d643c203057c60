using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Serialization;
using System.Xml;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Wire;

public sealed class KnownTypesResolverTests
{
    private static readonly Type[] Sdk = [.. typeof(Entity).Assembly.GetExportedTypes(), .. typeof(SetStateRequest).Assembly.GetExportedTypes()];

    [Fact]
    public void A_request_is_read_as_its_class_without_being_told_of_it()
    {
        var serializer = new DataContractSerializer(typeof(object[]), new DataContractSerializerSettings { DataContractResolver = new KnownTypesResolver() });
        using var stream = new MemoryStream();

        object[] requests = [new SetStateRequest { EntityMoniker = new EntityReference("account"), State = new OptionSetValue(1), Status = new OptionSetValue(2) }];
        serializer.WriteObject(stream, requests);
        stream.Position = 0;
        var request = Assert.IsType<SetStateRequest>(Assert.Single((object[])serializer.ReadObject(stream)!));

        Assert.Equal((1, 2, "account"), (request.State.Value, request.Status.Value, request.EntityMoniker.LogicalName));
    }

    [Fact]
    public void A_class_is_named_as_its_contract_says()
    {
        var resolver = new KnownTypesResolver();

        Assert.True(resolver.TryResolveType(typeof(SetStateRequest), typeof(object), new Unknowing(), out var name, out var ns));

        Assert.Equal(("SetStateRequest", KnownTypesResolver.CrmContracts2011), (name.Value, ns.Value));
        Assert.Equal(typeof(SetStateRequest), resolver.ResolveName(name.Value, ns.Value, typeof(object), new Unknowing()));
        Assert.Same(name, resolver.ResolvedTypes[typeof(SetStateRequest).FullName!].Item1);
        Assert.False(resolver.TryResolveType(typeof(KnownTypesResolverTests), typeof(object), new Unknowing(), out _, out _));
    }

    [Fact]
    public void A_parameter_may_be_of_any_class_of_both_assemblies()
    {
        var context = new RemoteExecutionContext { MessageName = "GrantAccess" };
        context.InputParameters["PrincipalAccess"] = new PrincipalAccess { AccessMask = AccessRights.ReadAccess | AccessRights.WriteAccess, Principal = new EntityReference("team") };
        context.OutputParameters["RolePrivileges"] = new[] { new RolePrivilege { Depth = PrivilegeDepth.Deep } };

        var again = BodyFormat.Through("binary", context);

        Assert.Equal(AccessRights.ReadAccess | AccessRights.WriteAccess, ((PrincipalAccess)again.InputParameters["PrincipalAccess"]).AccessMask);
        Assert.Equal(PrivilegeDepth.Deep, Assert.Single((RolePrivilege[])again.OutputParameters["RolePrivileges"]).Depth);
    }

    [Fact]
    public void What_any_message_takes_or_gives_crosses_both_ways()
    {
        var serializer = new DataContractSerializer(typeof(OrganizationRequest), new DataContractSerializerSettings { DataContractResolver = new KnownTypesResolver() });
        var classes = Sdk.Where(t => (t.IsSubclassOf(typeof(OrganizationRequest)) || t.IsSubclassOf(typeof(OrganizationResponse))) && !t.IsAbstract);
        var types = classes.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)).Select(p => Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType).Distinct().ToList();

        Assert.All(types, type =>
        {
            var value = Sample(type);
            using var stream = new MemoryStream();
            serializer.WriteObject(stream, new OrganizationRequest("Any") { ["Value"] = value });
            stream.Position = 0;
            Assert.Equal(value.GetType(), ((OrganizationRequest)serializer.ReadObject(stream)!)["Value"].GetType());
        });
        Assert.True(types.Count > 90);
    }

    private static object Sample(Type type) => type switch
    {
        _ when type == typeof(string) || type == typeof(object) => "text",
        _ when type.IsEnum => Enum.GetValues(type).GetValue(0)!,
        _ when type.IsArray => Filled(Array.CreateInstance(type.GetElementType()!, 1)),
        _ when type.IsAbstract => Sample(Sdk.First(t => t.IsSubclassOf(type) && !t.IsAbstract)),
        // One class has no constructor without parameters.
        _ => type.IsValueType || type.GetConstructor(Type.EmptyTypes) is not null ? Activator.CreateInstance(type)! : RuntimeHelpers.GetUninitializedObject(type),
    };

    private static Array Filled(Array array)
    {
        array.SetValue(Sample(array.GetType().GetElementType()!), 0);
        return array;
    }

    private sealed class Unknowing : DataContractResolver
    {
        public override Type? ResolveName(string typeName, string? typeNamespace, Type? declaredType, DataContractResolver knownTypeResolver) => null;

        public override bool TryResolveType(Type type, Type? declaredType, DataContractResolver knownTypeResolver, out XmlDictionaryString? typeName, out XmlDictionaryString? typeNamespace)
        {
            typeName = typeNamespace = null;
            return false;
        }
    }
}
