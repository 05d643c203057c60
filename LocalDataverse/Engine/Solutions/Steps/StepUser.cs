using System.Xml.Linq;
using LocalDataverse.Engine.Solutions.Files;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Solutions.Steps;

/// <summary>The user that a step runs as: the solution has the full name only.</summary>
internal static class StepUser
{
    /// <summary>The user; null for the calling user.</summary>
    public static EntityReference? Find(ImportContext context, XElement step, string name)
    {
        var fullName = step.Text("ImpersonatingUserIdName");
        if (string.IsNullOrEmpty(fullName)) return null;
        var users = context.Rows.Where("systemuser", ("fullname", fullName));
        if (users is [var user]) return user.ToEntityReference();
        context.Report.NotSupported("SdkMessageProcessingStep", $"{name}: ImpersonatingUserIdName", $"There {(users.Count == 0 ? "is no user" : "are several users")} called {fullName} here; the step runs as the calling user.");
        return null;
    }
}
