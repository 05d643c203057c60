using System.Linq;
using System.Reflection;
using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Assemblies;

public sealed class ConstantsTests
{
    [Fact]
    public void Every_shared_value_is_there()
    {
        Assembly[] assemblies = [typeof(Entity).Assembly, typeof(WhoAmIRequest).Assembly];

        var missing = assemblies.SelectMany(assembly => assembly.GetExportedTypes()).Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(field => field.GetValue(null) == null).Select(field => $"{field.DeclaringType!.Name}.{field.Name}");

        Assert.Empty(missing);
    }

    [Fact]
    public void Claims_are_named_as_messages_carry_them() => Assert.Equal("http://schemas.microsoft.com/xrm/2011/Claims/EntityLogicalName", ClaimTypes.EntityLogicalName);
}
