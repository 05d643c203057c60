using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pipeline;

/// <summary>One run of one message: identity, time and place in the chain of operations. Makes the contexts its steps see.</summary>
internal sealed class OperationFrame
{
    private readonly Guid _requestId;

    public OperationFrame(Organization organization, CallScope scope, Guid requestId, DateTime createdOn)
    {
        Organization = organization;
        Scope = scope;
        _requestId = requestId;
        CreatedOn = createdOn;
    }

    public Organization Organization { get; }

    public CallScope Scope { get; }

    public DateTime CreatedOn { get; }

    /// <summary>The same run inside its transaction.</summary>
    public OperationFrame In(CallScope scope) => new(Organization, scope, _requestId, CreatedOn);

    /// <summary>A service for nested operations of this run.</summary>
    public IOrganizationService CreateService(Guid userId) => new OrganizationService(Organization, Scope with
    {
        Caller = Scope.Caller with { UserId = userId },
        Depth = Scope.Depth + 1,
        Platform = false,
    });

    /// <summary>A service for what the platform does as a part of this run.</summary>
    /// <param name="trusted">True when this run's privilege check is enough for the part.</param>
    public IOrganizationService CreatePartService(bool trusted) => new OrganizationService(Organization, Scope with
    {
        Platform = trusted || Scope.Platform,
        Parent = Current ?? Scope.Parent,
    });

    /// <summary>The main operation's own context: the parent of what the platform does inside it.</summary>
    public IPluginExecutionContext? Current { get; set; }

    /// <summary>The context for a stage of an event.</summary>
    /// <param name="raised">The event.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="owner">OwningExtension: the step.</param>
    /// <param name="isolationMode">The step's isolation.</param>
    /// <param name="userId">The user the step runs as; null for the caller.</param>
    /// <param name="pre">Pre-images, one collection a row.</param>
    /// <param name="post">Post-images, one collection a row.</param>
    public PluginContext CreateContext(
        MessageEvent raised, int stage, EntityReference owner, int isolationMode, Guid? userId = null, EntityImageCollection[]? pre = null, EntityImageCollection[]? post = null)
    {
        var caller = Scope.Caller;
        var user = Organization.Security.FindUser(userId ?? caller.UserId, Scope.Unit);
        var initiating = Organization.Security.FindUser(caller.InitiatingUserId, Scope.Unit);
        return new PluginContext
        {
            Stage = stage,
            Mode = ProcessingMode.Synchronous,
            Depth = Scope.Depth,
            MessageName = raised.Message,
            PrimaryEntityName = raised.Table,
            PrimaryEntityId = raised.Id,
            InputParameters = raised.Input,
            OutputParameters = raised.Output,
            SharedVariables = raised.Shared,
            UserId = user.Id,
            InitiatingUserId = initiating.Id,
            AuthenticatedUserId = caller.AuthenticatedUserId,
            BusinessUnitId = user.BusinessUnitId,
            OrganizationId = Organization.Id,
            OrganizationName = Organization.Name,
            CorrelationId = Scope.CorrelationId,
            RequestId = _requestId,
            OperationId = _requestId,
            OperationCreatedOn = CreatedOn,
            IsInTransaction = Scope.Unit is not null,
            IsolationMode = isolationMode,
            OwningExtension = owner,
            ParentContext = raised.Outer ?? Scope.Parent,
            PreEntityImagesCollection = pre ?? [],
            PostEntityImagesCollection = post ?? [],
            InitiatingUserAgent = caller.UserAgent,
            UserAzureActiveDirectoryObjectId = user.ObjectId,
            InitiatingUserAzureActiveDirectoryObjectId = initiating.ObjectId,
            InitiatingUserApplicationId = initiating.ApplicationId,
            TenantId = Organization.TenantId,
        };
    }
}
