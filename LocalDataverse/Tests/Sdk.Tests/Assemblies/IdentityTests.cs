using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace LocalDataverse.Sdk.Tests.Assemblies;

public sealed class IdentityTests
{
    private static readonly string[] Names = ["Microsoft.Xrm.Sdk", "Microsoft.Crm.Sdk.Proxy", "Microsoft.Xrm.Sdk.Data"];

    public static TheoryData<string> Built => [.. Names.Select(name => Path.Combine(AppContext.BaseDirectory, name + ".dll")), .. Names.Select(Net462Output)];

    private static string Net462Output(string name) => string.Format(
        CultureInfo.InvariantCulture, typeof(IdentityTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Net462Output").Value!, name);

    [Theory]
    [MemberData(nameof(Built))]
    public void The_identity_is_the_one_plug_ins_are_compiled_against(string path)
    {
        var name = AssemblyName.GetAssemblyName(path);

        Assert.Equal(new Version(9, 0, 0, 0), name.Version);
        Assert.Equal("31bf3856ad364e35", Convert.ToHexStringLower(name.GetPublicKeyToken()!));
    }

    [Fact]
    public void The_net462_builds_need_nothing_but_the_framework()
    {
        string[] framework = ["mscorlib", "System", "System.Core", "System.Runtime.Serialization", "System.ServiceModel", "System.ServiceModel.Web", "System.Xml", "Microsoft.Xrm.Sdk"];

        Assert.Empty(Names.SelectMany(name => References(Net462Output(name))).Except(framework));
    }

    private static string[] References(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var reader = file.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
    }
}
