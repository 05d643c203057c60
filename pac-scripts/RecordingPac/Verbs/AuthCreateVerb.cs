using System.CommandLine;

namespace RecordingPac.Verbs;

/// <summary>pac auth create: signs in.</summary>
internal static class AuthCreateVerb
{
    public static Command Create()
    {
        var verb = new Command("create").Taking("--name", "--environment", "--applicationId", "--tenant", "--githubFederated", "--azureDevOpsFederated", "--managedIdentity", "--deviceCode", "--cloud");
        verb.SetAction(_ => Profile.Create());
        return verb;
    }
}
