using System;
using System.Collections.Generic;
using SolutionPacker.Registration;
using SolutionPacker.Registration.Rules;
using Xunit;

namespace SolutionPacker.Tests.Registration;

public sealed class RuleTests
{
    private static readonly Step Update = new("Update", "account", 40, 0) { FilteringColumns = ["name"] };
    private static readonly Step Create = new("Create", "account", 40, 0);
    private static readonly Step Delete = new("Delete", "account", 40, 0);
    private static readonly StepImage PreImage = new(0, "Pre", ["name"]);
    private static readonly StepImage PostImage = new(1, "Post", ["name"]);
    private static readonly CustomApi Api = new("smp_Do");
    private static readonly ServiceEndpoint Queue = new("Queue") { Contract = 6, AuthType = 2, NamespaceAddress = "sb://x.servicebus.windows.net/", Path = "q" };

    [Fact]
    public void Check_GoodRegistrations_FindsNothing()
    {
        Assert.Empty(RegistrationRules.Check(With(Update, PreImage)));
        Assert.Empty(RegistrationRules.Check(With(Create, PostImage)));
        Assert.Empty(RegistrationRules.Check(With(Delete, PreImage)));
        Assert.Empty(RegistrationRules.Check(With(new Step("Create", "account", 40, 1) { AsyncAutoDelete = true })));
        Assert.Empty(RegistrationRules.Check(With(Api)));
        Assert.Empty(RegistrationRules.Check(With(Queue)));
    }

    [Fact]
    public void AssemblyRule_NotSignedOrTooLarge_IsRefused()
    {
        Refuses(AssemblyRule.Code, "strong-named", Set(Assembly() with { IsStrongNamed = false }));
        Refuses(AssemblyRule.Code, "16 MB", Set(Assembly() with { Size = (16 * 1024 * 1024) + 1 }));
        Refuses(AssemblyRule.Code, "more than once", Set(Assembly(), Assembly()));
    }

    [Fact]
    public void PluginClassRule_NoPlugin_IsRefused()
        => Refuses(PluginClassRule.Code, "IPlugin", Set(Assembly(new PluginType("A.B", IsPlugin: false, [Update], [], []))));

    [Fact]
    public void PluginClassRule_TwoApisOnOneClass_IsRefused()
        => Refuses(PluginClassRule.Code, "own class", Set(Assembly(new PluginType("A.B", IsPlugin: true, [], [], [Api, new CustomApi("smp_Other")]))));

    [Theory]
    [InlineData("Execute", "Execute message")]
    [InlineData("Updat", "neither a platform message")]
    [InlineData("update", "neither a platform message")]
    public void MessageRule_UnknownMessage_IsRefused(string message, string says) => Refuses(MessageRule.Code, says, With(new Step(message, "account", 40, 0)));

    [Fact]
    public void MessageRule_OwnCustomApi_IsAMessage()
    {
        var step = new PluginType("A.B", IsPlugin: true, [new Step("smp_Do", null, 10, 0)], [], []);

        Assert.Empty(RegistrationRules.Check(Set(Assembly(step, new PluginType("A.Api", IsPlugin: true, [], [], [Api])))));
        Assert.Empty(RegistrationRules.Check(Set(Assembly(step)) with { Messages = new HashSet<string> { "smp_Do" } }));
    }

    [Theory]
    [InlineData(30, 0, "10, 20 or 40")]
    [InlineData(20, 1, "asynchronous steps")]
    [InlineData(40, 2, "does not exist")]
    public void StageRule_ImpossibleStageOrMode_IsRefused(int stage, int mode, string says) => Refuses(StageRule.Code, says, With(Create with { Stage = stage, Mode = mode }));

    [Fact]
    public void StageRule_AutoDeleteOnSynchronousStep_IsRefused() => Refuses(StageRule.Code, "AsyncAutoDelete", With(Create with { AsyncAutoDelete = true }));

    [Fact]
    public void DuplicateStepRule_SameStepTwice_IsRefused()
        => Refuses(DuplicateStepRule.Code, "2 times", Set(Assembly(new PluginType("A.B", IsPlugin: true, [Create, Create], [], []))));

    [Fact]
    public void FilteringColumnsRule_UpdateWithout_IsRefused() => Refuses(FilteringColumnsRule.Code, "every update", With(Update with { FilteringColumns = [] }));

    [Fact]
    public void FilteringColumnsRule_OtherMessageWith_IsRefused() => Refuses(FilteringColumnsRule.Code, "only steps on Update", With(Create with { FilteringColumns = ["name"] }));

    [Fact]
    public void LogicalNameRule_SchemaNames_AreRefused()
    {
        Refuses(LogicalNameRule.Code, "'Account'", With(Create with { Table = "Account" }));
        Refuses(LogicalNameRule.Code, "'Name'", With(Update with { FilteringColumns = ["Name"] }));
        Refuses(LogicalNameRule.Code, "twice", With(Update with { FilteringColumns = ["name", "name"] }));
        Refuses(LogicalNameRule.Code, "'na me'", With(Update, PreImage with { Columns = ["na me"] }));
    }

    [Fact]
    public void ImageOwnerRule_NoStepOrSeveral_IsRefused()
    {
        Refuses(ImageOwnerRule.Code, "none on 'Delete'", With(Update, PreImage with { Message = "Delete" }));
        Refuses(ImageOwnerRule.Code, "name the image's message", Set(Assembly(new PluginType("A.B", IsPlugin: true, [Create, Update], [PreImage], []))));
        Refuses(
            ImageOwnerRule.Code,
            "Split the class",
            Set(Assembly(new PluginType("A.B", IsPlugin: true, [Update, Update with { Mode = 1 }], [PreImage with { Message = "Update" }], []))));
        Refuses(ImageOwnerRule.Code, "called Pre", With(Update, PreImage, PreImage));
    }

    [Fact]
    public void ImageSupportRule_ImageThePlatformDoesNotHave_IsRefused()
    {
        Refuses(ImageSupportRule.Code, "no pre-image", With(Create, PreImage));
        Refuses(ImageSupportRule.Code, "no pre-image", With(Create, PreImage with { Type = 2 }));
        Refuses(ImageSupportRule.Code, "no post-image", With(Delete, PostImage));
        Refuses(ImageSupportRule.Code, "stage 40", With(Update with { Stage = 20 }, PostImage));
        Refuses(ImageSupportRule.Code, "has no images", With(new Step("Retrieve", "account", 40, 0), PostImage));
        Refuses(ImageSupportRule.Code, "image type 3", With(Update, PreImage with { Type = 3 }));
    }

    [Fact]
    public void ImageContentRule_NoColumns_IsRefused() => Refuses(ImageContentRule.Code, "names no columns", With(Update, PreImage with { Columns = [] }));

    [Fact]
    public void CustomApiRule_BadNamesAndBindings_AreRefused()
    {
        Refuses(CustomApiRule.Code, "'smp_'", With(new CustomApi("Do")));
        Refuses(CustomApiRule.Code, "'smp_'", With(new CustomApi("smp_Do.It")));
        Refuses(CustomApiRule.Code, "names no table", With(Api with { Binding = 1 }));
        Refuses(CustomApiRule.Code, "is global", With(Api with { BoundTable = "account" }));
        Refuses(CustomApiRule.Code, "binding 3", With(Api with { Binding = 3, BoundTable = "account" }));
        Refuses(CustomApiRule.Code, "without a response property", With(Api with { IsFunction = true }));
        Refuses(CustomApiRule.Code, "another class", Set(Assembly(new PluginType("A.B", IsPlugin: true, [], [], [Api]), new PluginType("A.C", IsPlugin: true, [], [], [Api]))));
    }

    [Fact]
    public void CustomApiParameterRule_BadParameters_AreRefused()
    {
        Refuses(CustomApiParameterRule.Code, "type 13", With(Api with { Requests = [new CustomApiParameter("A", 13)] }));
        Refuses(CustomApiParameterRule.Code, "carries no row", With(Api with { Requests = [new CustomApiParameter("A", 10) { LogicalEntityName = "account" }] }));
        Refuses(CustomApiParameterRule.Code, "declared twice", With(Api with { Responses = [new CustomApiParameter("A", 10), new CustomApiParameter("a", 7)] }));
        Refuses(CustomApiParameterRule.Code, "adds Target", With(Api with { Binding = 1, BoundTable = "account", Requests = [new CustomApiParameter("Target", 5)] }));
    }

    [Fact]
    public void WorkflowCustomApiRule_WhatNoWorkflowCanCarry_IsRefused()
    {
        Refuses(WorkflowCustomApiRule.Code, "function", With(Api with { WorkflowEnabled = true, IsFunction = true, Responses = [new CustomApiParameter("A", 10)] }));
        Refuses(WorkflowCustomApiRule.Code, "workflow can carry", With(Api with { WorkflowEnabled = true, Requests = [new CustomApiParameter("A", 11)] }));
    }

    [Fact]
    public void ServiceEndpointRule_IncompleteEndpoints_AreRefused()
    {
        Refuses(ServiceEndpointRule.Code, "sb://", With(Queue with { NamespaceAddress = "https://x" }));
        Refuses(ServiceEndpointRule.Code, "queue, topic or hub", With(Queue with { Path = null }));
        Refuses(ServiceEndpointRule.Code, "absolute url", With(new ServiceEndpoint("Hook") { Contract = 8, AuthType = 4 }));
        Refuses(ServiceEndpointRule.Code, "message format 0", With(Queue with { MessageFormat = 0 }));
        Refuses(ServiceEndpointRule.Code, "different values", Set(Assembly() with { Endpoints = [Queue, Queue with { Path = "other" }] }));
    }

    private static void Refuses(string code, string says, RegistrationSet set)
    {
        var finding = Assert.Single(RegistrationRules.Check(set), finding => finding.Code == code);
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
        Assert.Equal("a.dll", finding.File);
    }

    private static RegistrationSet With(Step step, params StepImage[] images) => Set(Assembly(new PluginType("A.B", IsPlugin: true, [step], images, [])));

    private static RegistrationSet With(CustomApi api) => Set(Assembly(new PluginType("A.B", IsPlugin: true, [], [], [api])));

    private static RegistrationSet With(ServiceEndpoint endpoint) => Set(Assembly() with { Endpoints = [endpoint] });

    private static PluginAssembly Assembly(params PluginType[] types)
        => new("a.dll", "A", "A, Version=1.0.0.0, Culture=neutral, PublicKeyToken=0123456789abcdef", 1000, IsStrongNamed: true, types, []);

    private static RegistrationSet Set(params PluginAssembly[] assemblies) => new(assemblies, "smp", new HashSet<string>());
}
