using System;
using System.Collections.Generic;
using System.Linq;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Pipeline;
using LocalDataverse.Engine.Pricing;
using LocalDataverse.Engine.Rules;
using LocalDataverse.Engine.Security;
using LocalDataverse.Engine.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Messages;

/// <summary>What a message handler works with. Made by the pipeline; belongs to one operation.</summary>
public sealed class OperationContext
{
    private readonly OperationFrame _frame;

    internal OperationContext(OperationFrame frame, string messageName, ParameterCollection input, ParameterCollection shared)
    {
        SharedVariables = shared;
        _frame = frame;
        MessageName = messageName;
        InputParameters = input;
    }

    /// <summary>The organisation the message runs in.</summary>
    public Organization Organization => _frame.Organization;

    /// <summary>The message.</summary>
    public string MessageName { get; }

    /// <summary>The unit of work of the whole operation, nested operations included.</summary>
    public IDataSession Session => Unit.Session;

    /// <summary>Tables and relationships as the unit of work sees them.</summary>
    public MetadataCatalog Metadata => Session.Metadata;

    /// <summary>The user whose privileges count.</summary>
    public Guid UserId => _frame.Scope.Caller.UserId;

    /// <summary>The operation's time in UTC, to the second as the platform stores it.</summary>
    public DateTime Now => _frame.CreatedOn;

    /// <summary>The request's parameters, as the plug-ins of stages 10 and 20 left them.</summary>
    public ParameterCollection InputParameters { get; }

    /// <summary>The response's results, by the pipeline's names (BusinessEntity, BusinessEntityCollection, id, …).</summary>
    public ParameterCollection OutputParameters { get; } = new();

    /// <summary>Nested operations of the same transaction as <see cref="UserId"/>: pipelines of their own, depth + 1.</summary>
    public IOrganizationService Service => _frame.CreateService(UserId);

    /// <summary>The same as the SYSTEM user.</summary>
    public IOrganizationService SystemService => _frame.CreateService(_frame.Organization.SystemUserId);

    /// <summary>Parts of this operation that are messages of their own (cascades): steps run, but depth and privileges are this operation's.</summary>
    public IOrganizationService PlatformService => _frame.CreatePartService(trusted: true);

    /// <summary>Parts of this operation that the user needs the privileges for (upsert, deep insert): steps run, the depth is this operation's.</summary>
    public IOrganizationService PartService => _frame.CreatePartService(trusted: false);

    /// <summary>The rows the user may see.</summary>
    public IRowVisibility Visibility => Organization.Security.VisibilityFor(UserId, Unit, _frame.Scope.Platform, _frame.Scope.Caller.ImpersonatorId);

    /// <summary>How the user sees dates, numbers and labels.</summary>
    internal UserSettings Settings => Organization.Security.SettingsOf(UserId, Unit);

    /// <summary>Texts for the user beside the values of rows.</summary>
    internal FormattedValues Formatted => new(Session, Settings);

    /// <summary>Whose privileges the operation needs: the user's and, when a client acts as that user, the client's too; nobody's in what the platform does by itself.</summary>
    internal IReadOnlyList<Principal> Principals => !ChecksPrivileges ? []
        : _frame.Scope.Caller.ImpersonatorId is { } other && other != UserId ? [Principal(UserId), Principal(other)] : [Principal(UserId)];

    internal UnitOfWork Unit => _frame.Scope.Unit ?? throw new InvalidOperationException("A message handler runs in a transaction.");

    internal OperationFrame Frame => _frame;

    /// <summary>The variables the operation's steps share.</summary>
    internal ParameterCollection SharedVariables { get; }

    /// <summary>The columns that <see cref="IMessageHandler.Prepare"/> added for the platform: they don't count for filtering attributes.</summary>
    internal HashSet<string> PlatformColumns { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Amounts that are calculated when the message has been carried out.</summary>
    internal PendingPrices Prices { get; } = new();

    /// <summary>True when the user's privileges count: not in what the platform does by itself.</summary>
    internal bool ChecksPrivileges => !_frame.Scope.Platform;

    private Principal Principal(Guid userId) => Organization.Security.Find(new EntityReference("systemuser", userId), Unit);

    /// <summary>Refuses when the user lacks the right on the table, or on this row of it.</summary>
    internal void Demand(AccessRight right, EntityReference target)
    {
        foreach (var principal in Principals) SecurityService.Demand(principal, right, target, Unit);
    }

    /// <summary>Refuses when the user lacks the right on the table at any depth.</summary>
    internal void DemandTable(AccessRight right, string table)
    {
        foreach (var principal in Principals) SecurityService.DemandTable(principal, right, table, Unit);
    }

    /// <summary>True when the user may read rows of the table at all.</summary>
    internal bool MayRead(string table) => Principals.All(p => SecurityService.Has(p, AccessRight.Read, table, Unit));

    /// <summary>Refuses when the user lacks a privilege at any depth.</summary>
    internal void DemandPrivilege(string privilege)
    {
        foreach (var principal in Principals) Organization.Security.DemandPrivilege(principal.Id, privilege, Unit);
    }

    /// <summary>Refuses a new row whose owner the user's right doesn't reach.</summary>
    internal void DemandNew(AccessRight right, string table, OwnedRow row)
    {
        foreach (var principal in Principals) SecurityService.DemandOwner(principal, right, table, row, Unit);
    }
}
