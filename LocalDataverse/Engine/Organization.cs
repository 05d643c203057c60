using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.Engine.Metadata;
using LocalDataverse.Engine.Solutions;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine;

/// <summary>
/// One Dataverse organisation: its database, pipeline, plug-ins and async service. Thread-safe.
/// </summary>
public sealed class Organization : IAsyncDisposable
{
    /// <summary>Opens the organisation in <see cref="OrganizationOptions.DataDirectory"/>, or makes it when there is none.</summary>
    public static Organization Open(OrganizationOptions options) => throw new NotSupportedException();

    /// <summary>organizationid.</summary>
    public Guid Id { get; }

    /// <summary>The unique name.</summary>
    public string Name { get; } = "";

    /// <summary>The user that the organisation was made by: System Administrator.</summary>
    public Guid AdministratorId { get; }

    /// <summary>The committed metadata.</summary>
    public MetadataCatalog Metadata => throw new NotSupportedException();

    /// <summary>The organisation's service for a user.</summary>
    /// <param name="userId">A systemuser; null is the SYSTEM user.</param>
    public IOrganizationService CreateService(Guid? userId) => throw new NotSupportedException();

    /// <summary>Executes one request with what a client may say beside it (headers of the Web API).</summary>
    public OrganizationResponse Execute(OrganizationRequest request, CallOptions options) => throw new NotSupportedException();

    /// <summary>Imports a solution zip: all of it or nothing.</summary>
    /// <exception cref="SolutionImportException">Nothing was changed; the message says what is wrong.</exception>
    public SolutionImportReport ImportSolution(Stream zip, SolutionImportOptions? options = null) => throw new NotSupportedException();

    /// <summary>Runs the async jobs that are due, until none is. Jobs that wait for a later time stay.</summary>
    public Task DrainAsync(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Starts the async service: jobs run as they become due, until the organisation is disposed.</summary>
    public void StartAsyncService() => throw new NotSupportedException();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => throw new NotSupportedException();
}
