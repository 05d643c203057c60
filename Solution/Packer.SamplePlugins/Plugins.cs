using System;
using ErpIntegration.Registration;
using Microsoft.Xrm.Sdk;

[assembly: ServiceEndpoint(
    "Sample queue",
    Contract = 6,
    AuthType = 2,
    MessageFormat = 2,
    NamespaceAddress = "sb://sample.servicebus.windows.net/",
    SolutionNamespace = "sample",
    Path = "orders",
    SasKeyName = "send")]

namespace Sample;

public abstract class Base : IPlugin
{
    public void Execute(IServiceProvider serviceProvider) => ArgumentNullException.ThrowIfNull(serviceProvider);
}

[PluginStep("Update", "account", Stage.PostOperation, Mode.Synchronous, FilteringColumns = ["name", "telephone1"], Rank = 5, Description = "Watches <names> & numbers.")]
[StepImage(0, "Before", "name", "statecode", Message = "Update")]
[PluginStep("Create", "account", Stage.PostOperation, Mode.Asynchronous, AsyncAutoDelete = true, Configuration = "{\"a\":1}")]
[StepImage(1, "After", "name", Message = "Create")]
public sealed class AccountChanged : Base;

[PluginStep("smp_GetStock", null, Stage.PreValidation, Mode.Synchronous)]
public sealed class BeforeGetStock : Base;

[CustomApi("smp_GetStock", DisplayName = "Get stock", Description = "Answers how much there is.", AllowedCustomProcessingSteps = 2, ExecutePrivilege = "prvReadProduct")]
[RequestParameter("ProductNumber", 10, DisplayName = "Product number", Description = "The product.")]
[RequestParameter("Site", 10, IsOptional = true)]
[ResponseProperty("Available", 2, DisplayName = "Available", Description = "What is left.")]
[ResponseProperty("Row", 5)]
public sealed class GetStock : Base;

/// <summary>Registered by nobody, still a plug-in type of the assembly.</summary>
public sealed class Unregistered : Base;

internal sealed class Hidden : Base;
