using System;
using FakeXrmEasy;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.FakedTests;

/// <summary>An environment in memory, and runs of plug-ins in it. Nothing else here names FakeXrmEasy, so that everything else can be compiled without it.</summary>
internal sealed class FakedDataverse
{
    private readonly XrmFakedContext _context = new XrmFakedContext();

    // What plug-ins know of an environment they keep for a minute: each test has its own.
    private readonly Guid _organization = Guid.NewGuid();

    /// <summary>Makes one.</summary>
    /// <param name="rows">What is in it; each with its id.</param>
    public FakedDataverse(params Entity[] rows) => _context.Initialize(rows);

    /// <summary>What the plug-ins work with.</summary>
    public IOrganizationService Service => _context.GetOrganizationService();

    /// <summary>What the plug-ins traced.</summary>
    public string Trace => _context.GetFakeTracingService().DumpTrace();

    /// <summary>Runs a plug-in after a message.</summary>
    /// <param name="message">Name of the message.</param>
    /// <param name="input">Its parameters.</param>
    /// <param name="before">The record as it was; null for none.</param>
    /// <param name="isAsynchronous">Whether it runs in a system job.</param>
    /// <returns>What others find in the operation's context afterwards.</returns>
    public IExecutionContext Run<TPlugin>(string message, ParameterCollection input, Entity? before = null, bool isAsynchronous = false)
        where TPlugin : IPlugin, new()
    {
        var operation = _context.GetDefaultPluginContext();
        operation.MessageName = message;
        operation.Stage = 40;
        operation.Mode = isAsynchronous ? 1 : 0;
        operation.OrganizationId = _organization;
        operation.OrganizationName = "contoso";
        operation.CorrelationId = Guid.NewGuid();
        operation.OperationCreatedOn = new DateTime(2026, 1, 31, 9, 14, 59, DateTimeKind.Utc);
        operation.InputParameters = input;
        if (before != null)
            operation.PreEntityImages = new EntityImageCollection { ["PreImage"] = before };
        _context.ExecutePluginWith<TPlugin>(operation);
        return operation;
    }
}
