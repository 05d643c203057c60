using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Xml.Linq;
using SolutionPacker.Localization;
using SolutionPacker.Packaging;
using SolutionPacker.Tests.Localization;
using SolutionPacker.Tests.Support;
using SolutionPacker.Verify;
using Xunit;

namespace SolutionPacker.Tests.Verify;

public sealed class VerifyTests
{
    [Fact]
    public void Verify_GoodZip_SaysSo()
    {
        using var packed = new PackedSample();

        var (code, output, error) = CommandLine.Run("verify", packed.Zip);

        Assert.Equal((0, string.Empty), (code, error));
        Assert.Contains("verified, without schemas", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_LocalizedZip_ComparesTheLanguageOfTheAttributes()
    {
        using var packed = new PackedSample();
        packed.Translate();
        Assert.NotEmpty(new PackageLabels(SolutionZipReader.Read(packed.Zip)).Groups);

        var (code, _, error) = CommandLine.Run("verify", packed.Zip);

        Assert.Equal((0, string.Empty), (code, error));
    }

    [Theory]
    [InlineData("[Content_Types].xml", "\"dll\"", "\"exe\"", "PACK311")]
    [InlineData("solution.xml", "type=\"92\"", "type=\"93\"", "PACK316")]
    [InlineData("solution.xml", "<Managed>0", "<Managed>2", "PACK310")]
    [InlineData("customizations.xml", "<FileName>/PluginAssemblies/", "<FileName>/Elsewhere/", "PACK312")]
    public void Verify_ZipChangedByHand_IsRefused(string entry, string from, string to, string code) => Refuses(entry, from, to, code);

    [Theory]
    [InlineData("customizations.xml", "<Rank>1</Rank>", "<Rank>2</Rank>")]
    [InlineData("customizations.xml", "<Stage>40</Stage>", "<Stage>20</Stage>")]
    public void Verify_RegistrationTheAssemblyDoesNotDeclare_IsRefused(string entry, string from, string to) => Refuses(entry, from, to, RegistrationProof.Code);

    [Fact]
    public void Verify_TypeTheAssemblyDoesNotHave_IsRefused()
    {
        using var packed = new PackedSample();
        var type = Zips.Read(packed.Zip).Customizations().Descendants("PluginType").Select(found => (string)found.Attribute("AssemblyQualifiedName")!).First().Split(',')[0];

        var changed = Zips.Change(packed.Folder, packed.Zip, "customizations.xml", text => text.Replace($"\"{type}, ", $"\"{type}Gone, ", StringComparison.Ordinal));

        Assert.Contains(Verifier.Verify(changed, schemas: null), finding => finding.Code == RegistrationProof.Code && finding.Message.Contains($"{type}Gone is registered", StringComparison.Ordinal));
    }

    [Fact]
    public void Verify_StepTheAssemblyDoesNotDeclare_IsRefused() => RefusesRegistration("SdkMessageProcessingSteps/{11111111-0000-4000-8000-000000000001}.xml", entries => Edit(entries, customizations =>
    {
        var step = customizations.Descendants("SdkMessageProcessingStep").First();
        var more = new XElement(step);
        more.SetAttributeValue("SdkMessageProcessingStepId", "{11111111-0000-4000-8000-000000000001}");
        more.Element("SdkMessageProcessingStepImages")!.RemoveNodes();
        step.AddAfterSelf(more);
    }));

    [Fact]
    public void Verify_DeclaredStepNotInTheZip_IsRefused() => RefusesRegistration("SdkMessageProcessingSteps/{2aec3509-7863-5451-b032-9ddd9eccfa62}.xml", entries => Edit(
        entries,
        customizations => customizations.Descendants("SdkMessageProcessingStep").Single(step => (string?)step.Attribute("SdkMessageProcessingStepId") == "{2aec3509-7863-5451-b032-9ddd9eccfa62}").Remove()));

    [Fact]
    public void Verify_PluginTypeOfAClassThatIsNotPublic_IsRefused() => RefusesRegistration("SamplePlug-ins.dll.data.xml", entries => Edit(entries, customizations =>
    {
        var type = customizations.Descendants("PluginType").Single(IsUnregistered);
        var more = new XElement(type);
        more.SetAttributeValue("AssemblyQualifiedName", ((string)type.Attribute("AssemblyQualifiedName")!).Replace("Sample.Unregistered", "Sample.Hidden", StringComparison.Ordinal));
        more.SetAttributeValue("PluginTypeId", "11111111-0000-4000-8000-000000000001");
        more.SetAttributeValue("Name", "Sample.Hidden");
        type.AddAfterSelf(more);
    }));

    [Fact]
    public void Verify_PluginTypeNotInTheZip_IsRefused()
        => RefusesRegistration("SamplePlug-ins.dll.data.xml", entries => Edit(entries, customizations => customizations.Descendants("PluginType").Single(IsUnregistered).Remove()));

    [Fact]
    public void Verify_DeclaredCustomApiNotInTheZip_IsRefused() => RefusesRegistration("customapis/smp_GetStock/customapi.xml", entries =>
    {
        foreach (var entry in entries.Keys.Where(entry => entry.StartsWith("customapis/smp_GetStock/", StringComparison.Ordinal)).ToList())
            entries.Remove(entry);
    });

    [Fact]
    public void Verify_CustomApiOfThePluginTheAssemblyDoesNotDeclare_IsRefused() => RefusesRegistration("customapis/smp_More/customapi.xml", entries
        => entries["customapis/smp_More/customapi.xml"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(entries["customapis/smp_GetStock/customapi.xml"]).Replace("smp_GetStock", "smp_More", StringComparison.Ordinal)));

    private static bool IsUnregistered(XElement type) => (string?)type.Attribute("Name") == "Sample.Unregistered";

    private static void Edit(Dictionary<string, byte[]> entries, Action<XElement> change)
    {
        var customizations = entries.Customizations();
        change(customizations);
        entries["customizations.xml"] = Encoding.UTF8.GetBytes(customizations.ToString());
    }

    private static void RefusesRegistration(string says, Action<Dictionary<string, byte[]>> change)
    {
        using var packed = new PackedSample();

        var findings = Verifier.Verify(Zips.Change(packed.Folder, packed.Zip, change), schemas: null).Where(finding => finding.Code == RegistrationProof.Code).ToList();

        Assert.True(findings.Any(finding => finding.File.Contains(says, StringComparison.Ordinal)), $"nothing of {says} in: {string.Join("; ", findings.Select(finding => $"{finding.File}: {finding.Message}"))}");
    }

    private static void Refuses(string entry, string from, string to, string code)
    {
        using var packed = new PackedSample();
        var changed = Zips.Change(packed.Folder, packed.Zip, entry, text =>
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            return text.Replace(from, to, StringComparison.Ordinal);
        });

        Assert.Contains(Verifier.Verify(changed, schemas: null), finding => finding.Code == code && !finding.IsWarning);
        Assert.Equal(1, CommandLine.Run("verify", changed).Code);
    }

    // The sample plug-ins, as their attributes register them.
    private sealed class PackedSample : IDisposable
    {
        private readonly TempSource _source = new();

        public PackedSample() => Zip = Packing.Run(_source, write: true, assemblies: Packing.SamplePlugins).Zips.Single();

        public TempFolder Folder { get; } = new();

        public string Zip { get; private set; }

        /// <summary>Packs again, with every text in a second language.</summary>
        public void Translate()
        {
            var texts = new PackageLabels(SolutionZipReader.Read(Zip)).Groups.ToDictionary(group => group.Key, group => new ResourceText($"[{group.Text}]", group.Text));
            Zip = Packing.Run(_source.AddResources(texts), assemblies: Packing.SamplePlugins).Zips.Single();
        }

        public void Dispose()
        {
            _source.Dispose();
            Folder.Dispose();
        }
    }
}
