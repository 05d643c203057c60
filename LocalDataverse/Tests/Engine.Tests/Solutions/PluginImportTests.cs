using System;
using System.Linq;
using LocalDataverse.Engine.Solutions;
using LocalDataverse.Engine.Solutions.Components;
using LocalDataverse.Engine.Tests.Solutions.Support;
using LocalDataverse.Engine.Tests.Support;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Engine.Tests.Solutions;

public sealed class PluginImportTests
{
    private static readonly Guid AssemblyId = new("11111111-0000-0000-0000-000000000001");
    private static readonly Guid TypeId = new("11111111-0000-0000-0000-000000000002");
    private static readonly Guid StepId = new("11111111-0000-0000-0000-000000000003");

    [Fact]
    public void An_assembly_comes_with_its_bytes_and_types()
    {
        using var store = new TestStore();
        var bytes = TestAssembly.Build("Acme", "1.0.0.0", "Acme.Hello");
        var report = With(bytes).ImportInto(store);
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        var assembly = store.Table("pluginassembly").Single();
        Assert.Equal(AssemblyId, assembly.Id);
        Assert.Equal(bytes, Convert.FromBase64String(assembly.GetAttributeValue<string>("content")));
        Assert.Equal(("Acme", "1.0.0.0", "neutral", "null"), (assembly["name"], assembly["version"], assembly["culture"], assembly["publickeytoken"]));
        var type = store.Table("plugintype").Single();
        Assert.Equal(TypeId, type.Id);
        Assert.Equal("Acme.Hello", type["typename"]);
    }

    [Fact]
    public void A_workflow_activity_is_named_and_the_plug_ins_beside_it_work()
    {
        using var store = new TestStore();
        var activity = Guid.NewGuid();
        var node = TestAssembly.Node("Acme", "1.0.0.0", AssemblyId, ("Acme.Hello", TypeId), ("Acme.Ask", activity))
            .Replace($"<FriendlyName>{activity}</FriendlyName>", $"<FriendlyName>{activity}</FriendlyName><WorkflowActivityGroupName>Acme</WorkflowActivityGroupName>", StringComparison.Ordinal);
        var bytes = TestAssembly.WithActivity(TestAssembly.Build("Acme", "1.0.0.0", "Acme.Hello", "Acme.Ask"), "Acme.Ask");

        var report = new SolutionBuilder().Node(node).Node(Step()).File($"PluginAssemblies/Acme-{AssemblyId}/Acme.dll", bytes).ImportInto(store);

        Assert.Contains(report.Components, c => c is { Kind: "PluginType", Name: "Acme.Ask", Done: false } && c.Reason!.Contains("Workflow activities are stored, not run", StringComparison.Ordinal));
        Assert.Contains(report.Components, c => c is { Kind: "PluginAssembly", Done: false } && c.Reason!.Contains("System.Activities", StringComparison.Ordinal));
        Assert.Contains(report.Components, c => c is { Kind: "PluginType", Name: "Acme.Hello", Done: true });
        Assert.Equal(TypeId, store.Table("sdkmessageprocessingstep").Single().GetAttributeValue<EntityReference>("eventhandler").Id);
        Assert.Equal((true, "Acme"), (store.Single("plugintype", "typename", "Acme.Ask")["isworkflowactivity"], store.Single("plugintype", "typename", "Acme.Ask")["workflowactivitygroupname"]));
    }

    [Fact]
    public void A_new_build_replaces_the_bytes_under_the_same_ids()
    {
        using var store = new TestStore();
        With(TestAssembly.Build("Acme", "1.0.0.0", "Acme.Hello"), Step()).ImportInto(store);
        var bytes = TestAssembly.Build("Acme", "1.0.5.0", "Acme.Hello");
        var update = new SolutionBuilder { Version = "1.1" };
        var other = new Guid("11111111-0000-0000-0000-000000000009");
        update.Node(TestAssembly.Node("Acme", "1.0.5.0", other, ("Acme.Hello", other))).File($"PluginAssemblies/Acme-{other}/Acme.dll", bytes).ImportInto(store);
        Assert.Equal(AssemblyId, store.Table("pluginassembly").Single().Id);
        Assert.Equal(TypeId, store.Table("plugintype").Single().Id);
        Assert.Equal("1.0.5.0", store.Table("pluginassembly").Single()["version"]);
    }

    [Fact]
    public void A_file_that_is_no_assembly() => Refused(With([1, 2, 3]), "is not a .NET assembly");

    [Fact]
    public void An_assembly_of_another_identity() => Refused(With(TestAssembly.Build("Acme", "2.0.0.0", "Acme.Hello")), "registers the assembly Acme, Version=1.0.0.0");

    [Fact]
    public void A_type_that_the_assembly_does_not_have() => Refused(With(TestAssembly.Build("Acme", "1.0.0.0", "Acme.Other")), "Acme.Hello is not in the assembly");

    [Fact]
    public void A_dll_that_is_not_in_the_zip() =>
        Refused(new SolutionBuilder().Node(TestAssembly.Node("Acme", "1.0.0.0", AssemblyId, ("Acme.Hello", TypeId))), "has no entry PluginAssemblies/Acme");

    [Fact]
    public void A_type_still_in_use_can_not_go()
    {
        using var store = new TestStore();
        With(TestAssembly.Build("Acme", "1.0.0.0", "Acme.Hello"), Step()).ImportInto(store);
        var next = new SolutionBuilder { Version = "1.1" }
            .Node(TestAssembly.Node("Acme", "1.0.0.0", AssemblyId, ("Acme.New", Guid.NewGuid())))
            .File($"PluginAssemblies/Acme-{AssemblyId}/Acme.dll", TestAssembly.Build("Acme", "1.0.0.0", "Acme.New"));
        var error = Assert.Throws<SolutionImportException>(() => next.ImportInto(store));
        Assert.Contains("'Acme.Hello: Update of account' still runs it", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_comes_with_message_filter_handler_and_images()
    {
        using var store = new TestStore();
        With(TestAssembly.Build("Acme", "1.0.0.0", "Acme.Hello"), Step()).ImportInto(store);
        var step = store.Table("sdkmessageprocessingstep").Single();
        Assert.Equal(StepId, step.Id);
        Assert.Equal(TestStore.UpdateMessage, step.GetAttributeValue<EntityReference>("sdkmessageid").Id);
        Assert.Equal(("plugintype", TypeId), (step.GetAttributeValue<EntityReference>("eventhandler").LogicalName, step.GetAttributeValue<EntityReference>("eventhandler").Id));
        Assert.Equal((40, 0, 3), (step.GetAttributeValue<OptionSetValue>("stage").Value, step.GetAttributeValue<OptionSetValue>("mode").Value, step.GetAttributeValue<int>("rank")));
        Assert.Equal("name,telephone1", step["filteringattributes"]);
        Assert.Equal(0, step.GetAttributeValue<OptionSetValue>("statecode").Value);
        var filter = store.Single("sdkmessagefilter", "sdkmessagefilterid", step.GetAttributeValue<EntityReference>("sdkmessagefilterid").Id);
        Assert.Equal(TestStore.UpdateMessage, filter.GetAttributeValue<EntityReference>("sdkmessageid").Id);
        Assert.Equal("account", filter["primaryobjecttypecode"]);
        var image = store.Table("sdkmessageprocessingstepimage").Single();
        Assert.Equal(("PreImage", "name", "Target", 0), (image["entityalias"], image["attributes"], image["messagepropertyname"], image.GetAttributeValue<OptionSetValue>("imagetype").Value));
    }

    [Fact]
    public void Steps_stay_disabled_when_the_import_does_not_activate()
    {
        using var store = new TestStore();
        With(TestAssembly.Build("Acme", "1.0.0.0", "Acme.Hello"), Step()).ImportInto(store, o => o.ActivateSteps = false);
        Assert.Equal(1, store.Table("sdkmessageprocessingstep").Single().GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Fact]
    public void A_step_on_an_unknown_platform_message_is_reported()
    {
        var report = With(TestAssembly.Build("Acme", "1.0.0.0", "Acme.Hello"), Step().Replace("20bebb1b", "00bebb1b", StringComparison.Ordinal).Replace("Update of account", "when accounts change", StringComparison.Ordinal)).ImportIntoNew();
        Assert.Contains(report.Components, c => c is { Kind: "SdkMessageProcessingStep", Done: false } && c.Reason!.Contains("not known here", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<PrimaryEntity>account<", "<PrimaryEntity>nothing<", "the table nothing")]
    [InlineData("<PrimaryEntity>account<", "<PrimaryEntity>none<", "leave the element out")]
    [InlineData("<Stage>40<", "<Stage>30<", "has the stage 30")]
    [InlineData("<Mode>0</Mode>", "<Mode>1</Mode><Stage>20</Stage>", "run in stage 40 only")]
    [InlineData("<SdkMessageId>20bebb1b-ea3e-db11-86a7-000a3a5473e8</SdkMessageId>", "<SdkMessageName>tst_Nothing</SdkMessageName>", "the message tst_Nothing")]
    [InlineData("11111111-0000-0000-0000-000000000002</PluginTypeId>", "22222222-0000-0000-0000-000000000002</PluginTypeId>", "runs the plug-in type")]
    [InlineData("<EventHandlerTypeCode>4602<", "<EventHandler>{33333333-0000-0000-0000-000000000002}</EventHandler><EventHandlerTypeCode>4618<", "posts to the service endpoint")]
    [InlineData("<ImageType>0<", "<ImageType>3<", "does not support this image type")]
    [InlineData("<MessagePropertyName>Target<", "<MessagePropertyName>Targets<", "Message property name 'Targets' is not valid on message Update.")]
    public void A_step_that_can_not_work_fails_the_import(string from, string to, string expected) =>
        Refused(With(TestAssembly.Build("Acme", "1.0.0.0", "Acme.Hello"), Step().Replace(from, to, StringComparison.Ordinal)), expected);

    [Fact]
    public void A_package_registers_its_plug_ins_under_their_export_keys()
    {
        var nupkg = SolutionBuilder.Zip([("tst_Acme.nuspec", []), ("lib/net462/Acme.dll", TestAssembly.Build("Acme", "1.0.0.0", "Acme.Hello")), ("lib/net462/Helper.dll", TestAssembly.Build("Helper", "1.0.0.0"))]).ToArray();
        var key = PluginPackageImporter.ExportKey("tst_Acme", "Acme", "Acme.Hello");
        var step = Step().Replace("<PluginTypeId>11111111-0000-0000-0000-000000000002</PluginTypeId>", $"<PluginTypeExportKey>{key}</PluginTypeExportKey>", StringComparison.Ordinal);
        using var store = new TestStore();
        var report = new SolutionBuilder().Node(step)
            .File("pluginpackages/tst_Acme/pluginpackage.xml", "<pluginpackage uniquename=\"tst_Acme\"><exportkeyversion>1</exportkeyversion><name>tst_Acme</name><package mimetype=\"application/octet-stream\">tst_Acme.nupkg</package><statecode>0</statecode><statuscode>1</statuscode><version>1.0.0</version></pluginpackage>")
            .File("pluginpackages/tst_Acme/package/tst_Acme.nupkg", nupkg)
            .ImportInto(store);
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        Assert.Equal("Acme", store.Table("pluginassembly").Single()["name"]);
        Assert.Equal(key, store.Table("plugintype").Single()["plugintypeexportkey"]);
        Assert.Equal(store.Table("plugintype").Single().Id, store.Table("sdkmessageprocessingstep").Single().GetAttributeValue<EntityReference>("eventhandler").Id);
    }

    [Fact]
    public void A_plug_in_of_a_package_runs_with_what_lies_beside_it()
    {
        using var store = new TestStore();
        var report = Package("TestPlugins.Missing").ImportInto(store);
        Assert.True(report.Complete, string.Join('\n', report.Components.Where(c => !c.Done)));
        store.Admin.Create(new Entity("customapi")
        {
            ["uniquename"] = "tst_Run",
            ["name"] = "Run",
            ["displayname"] = "Run",
            ["bindingtype"] = new OptionSetValue(0),
            ["isfunction"] = false,
            ["plugintypeid"] = store.Table("plugintype").Single().ToEntityReference(),
        });
        store.Admin.Execute(new OrganizationRequest("tst_Run"));
        Assert.Contains("I am not there.", store.Table("plugintracelog").Single().GetAttributeValue<string>("messageblock"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_lacks_a_dependency_says_which() =>
        Assert.Contains(Package("TestPlugins.Probe").ImportIntoNew().Components, c => c is { Kind: "PluginAssembly", Name: "TestPlugins.Broken", Done: false } && c.Reason!.Contains("type TestPlugins.Missing.Absent", StringComparison.Ordinal));

    [Fact]
    public void The_export_key_is_that_of_real_solutions() =>
        Assert.StartsWith("EC4D2C25", PluginPackageImporter.ExportKey("pg_Pg.DataverseSync.Plugins", "Pg.DataverseSync.Plugins", "Pg.DataverseSync.Plugins.CustomApi.GetUnsynchronizedTablesPlugin"), StringComparison.Ordinal);

    private static SolutionBuilder Package(string companion) => new SolutionBuilder()
        .File("pluginpackages/tst_Broken/pluginpackage.xml", "<pluginpackage uniquename=\"tst_Broken\"><exportkeyversion>1</exportkeyversion><name>tst_Broken</name><package mimetype=\"application/octet-stream\">tst_Broken.nupkg</package><version>1.0.0</version></pluginpackage>")
        .File("pluginpackages/tst_Broken/package/tst_Broken.nupkg", SolutionBuilder.Zip([("tst_Broken.nuspec", []), ("lib/net462/TestPlugins.Broken.dll", TestPlugin.Read("TestPlugins.Broken")), ($"lib/net462/{companion}.dll", TestPlugin.Read(companion))]).ToArray());

    private static SolutionBuilder With(byte[] assembly, string nodes = "") => new SolutionBuilder()
        .Node(TestAssembly.Node("Acme", "1.0.0.0", AssemblyId, ("Acme.Hello", TypeId)))
        .Node(nodes)
        .File($"PluginAssemblies/Acme-{AssemblyId}/Acme.dll", assembly)
        .Root(91, $"id=\"{{{AssemblyId}}}\" schemaName=\"{TestAssembly.FullName("Acme", "1.0.0.0")}\"");

    private static string Step() => $"<SdkMessageProcessingSteps><SdkMessageProcessingStep Name=\"Acme.Hello: Update of account\" SdkMessageProcessingStepId=\"{{{StepId}}}\"><SdkMessageId>20bebb1b-ea3e-db11-86a7-000a3a5473e8</SdkMessageId><PluginTypeId>{TypeId}</PluginTypeId><PrimaryEntity>account</PrimaryEntity><AsyncAutoDelete>0</AsyncAutoDelete><FilteringAttributes>name,telephone1</FilteringAttributes><InvocationSource>0</InvocationSource><Mode>0</Mode><Rank>3</Rank><EventHandlerTypeCode>4602</EventHandlerTypeCode><Stage>40</Stage><SdkMessageProcessingStepImages><SdkMessageProcessingStepImage Name=\"PreImage\"><SdkMessageProcessingStepImageId>{{11111111-0000-0000-0000-000000000004}}</SdkMessageProcessingStepImageId><Attributes>name</Attributes><EntityAlias>PreImage</EntityAlias><ImageType>0</ImageType><MessagePropertyName>Target</MessagePropertyName></SdkMessageProcessingStepImage></SdkMessageProcessingStepImages></SdkMessageProcessingStep></SdkMessageProcessingSteps>";

    private static void Refused(SolutionBuilder builder, string expected)
    {
        using var store = new TestStore();
        var error = store.Refuses(() => builder.ImportInto(store));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }
}
