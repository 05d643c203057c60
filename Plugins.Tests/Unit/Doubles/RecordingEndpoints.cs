using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Tests.Unit.Doubles;

/// <summary>A service endpoint service that keeps what is posted, or fails, and lets a test do something meanwhile.</summary>
internal sealed class RecordingEndpoints : IServiceEndpointNotificationService
{
    public List<(EntityReference Endpoint, string Envelope)> Posts { get; } = [];

    public Exception? Failure { get; set; }

    public Action? WhilePosting { get; set; }

    public string? Execute(EntityReference serviceEndpoint, IExecutionContext context)
    {
        WhilePosting?.Invoke();
        if (Failure != null) throw Failure;
        Posts.Add((serviceEndpoint, (string)context.SharedVariables["erp_envelope"]));
        return null;
    }
}
