using System;
using ErpIntegration.Verify;

return (int)VerifyCommand.Run(args, Environment.GetEnvironmentVariable, OnlineVerification.Run, Console.Out, Console.Error);
