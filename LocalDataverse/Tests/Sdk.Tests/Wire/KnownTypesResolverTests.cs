using System;
using System.IO;
using System.Runtime.Serialization;
using System.Xml;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Wire;

public sealed class KnownTypesResolverTests
{
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
