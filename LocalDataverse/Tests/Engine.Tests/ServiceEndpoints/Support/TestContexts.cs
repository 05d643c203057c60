using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Tests.ServiceEndpoints.Support;

internal static class TestContexts
{
    /// <summary>A context whose input parameters hold about this many bytes.</summary>
    public static RemoteExecutionContext Update(int inputBytes = 10, int sharedBytes = 10)
    {
        var context = new RemoteExecutionContext
        {
            MessageName = "Update",
            PrimaryEntityName = "account",
            PrimaryEntityId = new Guid("aaaaaaaa-0000-0000-0000-000000000010"),
            UserId = new Guid("aaaaaaaa-0000-0000-0000-000000000011"),
            InitiatingUserId = new Guid("aaaaaaaa-0000-0000-0000-000000000012"),
            CorrelationId = new Guid("aaaaaaaa-0000-0000-0000-000000000013"),
            OrganizationName = "test",
            Stage = 40,
            Mode = 1,
            Depth = 1,
        };
        context.InputParameters["Target"] = new Entity("account", context.PrimaryEntityId) { ["name"] = new string('x', inputBytes) };
        context.SharedVariables["shared"] = new string('y', sharedBytes);
        return context;
    }
}
