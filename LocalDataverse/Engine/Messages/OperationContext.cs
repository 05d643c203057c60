using System;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>What a message handler works with.</summary>
public sealed class OperationContext
{
    /// <summary>Makes a context; the pipeline does.</summary>
    public OperationContext(Organization organization, IDataSession session, Guid userId, ParameterCollection input, IOrganizationService service, IOrganizationService systemService)
    {
        Organization = organization;
        Session = session;
        UserId = userId;
        InputParameters = input;
        Service = service;
        SystemService = systemService;
    }

    /// <summary>The organisation the message runs in.</summary>
    public Organization Organization { get; }

    /// <summary>The unit of work of the whole operation, nested operations included.</summary>
    public IDataSession Session { get; }

    /// <summary>The user whose privileges count.</summary>
    public Guid UserId { get; }

    /// <summary>The request's parameters, as the plug-ins of stages 10 and 20 left them.</summary>
    public ParameterCollection InputParameters { get; }

    /// <summary>The response's results, by the pipeline's names (BusinessEntity, BusinessEntityCollection, id, …).</summary>
    public ParameterCollection OutputParameters { get; } = new();

    /// <summary>Nested operations of the same transaction as <see cref="UserId"/>: pipelines of their own, depth + 1.</summary>
    public IOrganizationService Service { get; }

    /// <summary>The same as the SYSTEM user.</summary>
    public IOrganizationService SystemService { get; }
}
