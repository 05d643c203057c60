using System;
using System.Collections.Generic;
using LocalDataverse.Engine.ServiceEndpoints;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.Support;

/// <summary>A transport that keeps what it is given, and fails when told to.</summary>
internal sealed class RecordingPoster : IServiceEndpointPoster
{
    public List<(Entity Endpoint, RemoteExecutionContext Context)> Posted { get; } = [];

    public ServiceEndpointException? Failure { get; set; }

    public bool Serves(int contract) => contract == 6;

    public string? Post(Entity endpoint, RemoteExecutionContext context, ServiceEndpointMessage message)
    {
        ArgumentNullException.ThrowIfNull(message.OrganizationUri);
        if (Failure is not null) throw Failure;
        Posted.Add((endpoint, context));
        return null;
    }
}
